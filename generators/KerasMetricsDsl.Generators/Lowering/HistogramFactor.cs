using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>The factor that a histogram adds at an index. If it is 1 at weight 1, an update without weights only counts.</summary>
internal static class HistogramFactor
{
    /// <summary>Whether a factor is 1 for sure where the sample weight is 1.</summary>
    public static bool IsOneUnweighted(Term term) => term switch
    {
        Term.Weight or Term.IntLiteral { Value: 1 } => true,
        Term.FloatLiteral => term == Term.Float(1f),
        Term.Select select => IsOneUnweighted(select.WhenTrue) && IsOneUnweighted(select.WhenFalse),
        Term.Convert { Operand.Type: not ScalarType.Bool } convert => IsOneUnweighted(convert.Operand),
        Term.Binary { Operator: BinaryOperator.Multiply or BinaryOperator.Divide } binary =>
            IsOneUnweighted(binary.Left) && IsOneUnweighted(binary.Right),
        Term.Call { Intrinsic: "Truncate" or "Floor" or "Ceiling" or "Round" or "Abs" or "Sqrt" } call =>
            IsOneUnweighted(call.Arguments[0]),
        _ => false,
    };
}
