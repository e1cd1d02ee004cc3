using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Whether an accumulator of a row metric looks at its own column only: then it needs no loop over the row.</summary>
internal static class ColumnReads
{
    public static bool IsElementwise(MetricModel metric, AccumulatorVariant accumulator) =>
        accumulator.Domain != SinkDomain.Row
        && accumulator.Value.SelfAndDescendants().All(node => node switch
        {
            Expr.RowAt at => at.Index is Expr.Column,
            Expr.RowReduce or Expr.ArgReduce or Expr.RowLength => false,
            // One value a row is not one value a cell.
            Expr.Input => false,
            _ => true,
        })
        && metric.Inputs.All(input => input.SparseWhen is null);
}
