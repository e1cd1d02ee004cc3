using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Whether an accumulator of a row metric looks at one cell only: then it needs no loop over the row.</summary>
internal static class ColumnReads
{
    public static bool IsElementwise(MetricModel metric, AccumulatorVariant accumulator, IReadOnlyList<Assumed> path) =>
        AreAllSparse(metric, path) ? ReadsFirstColumn(accumulator) : ReadsOwnColumn(metric, accumulator);

    private static bool ReadsOwnColumn(MetricModel metric, AccumulatorVariant accumulator) =>
        accumulator.Domain != SinkDomain.Row
        && metric.Inputs.All(input => input.SparseWhen is null)
        && accumulator.Value.SelfAndDescendants().All(node => node switch
        {
            Expr.RowAt at => at.Index is Expr.Column,
            // One value a row is not one value a cell.
            Expr.Input or Expr.RowReduce or Expr.ArgReduce or Expr.RowLength => false,
            _ => true,
        });

    // Rows of length 1 are cells.
    private static bool ReadsFirstColumn(AccumulatorVariant accumulator) =>
        accumulator.Value.SelfAndDescendants().All(node => node switch
        {
            Expr.RowAt at => at.Index is Expr.IntConstant { Value: 0 },
            Expr.Column or Expr.RowReduce or Expr.ArgReduce or Expr.RowLength => false,
            _ => true,
        });

    private static bool AreAllSparse(MetricModel metric, IReadOnlyList<Assumed> path) =>
        metric.Inputs.Where(input => input.Kind == InputKind.Row).All(input =>
            input.SparseWhen is { } flag && path.Any(step => step.Holds && step.Condition == new Expr.Config(flag, ScalarType.Bool)));
}
