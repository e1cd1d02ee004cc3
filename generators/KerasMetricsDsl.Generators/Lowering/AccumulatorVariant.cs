using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>One accumulator under some assumptions about the configuration.</summary>
/// <param name="Slot">Its position in the declaration.</param>
/// <param name="Model">As declared.</param>
/// <param name="Value">Its formula, simplified as far as the assumptions go.</param>
/// <param name="PerColumn">Whether it is kept per column: a constant once everything is decided.</param>
internal sealed record AccumulatorVariant(int Slot, AccumulatorModel Model, Expr Value, Expr PerColumn)
{
    public bool IsPerColumn => PerColumn is Expr.BoolConstant { Value: true };

    /// <summary>Where its values are handed over, in a kernel over rows.</summary>
    public SinkDomain Domain => IsPerColumn ? SinkDomain.Column : Model.AtColumn ? SinkDomain.Cell : SinkDomain.Row;

    public RowReduction Reduction => Model.Kind switch
    {
        AccumulatorKind.Min => RowReduction.Min,
        AccumulatorKind.Max => RowReduction.Max,
        _ => RowReduction.Sum,
    };
}
