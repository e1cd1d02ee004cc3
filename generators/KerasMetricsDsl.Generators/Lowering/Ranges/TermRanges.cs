using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering.Ranges;

/// <summary>
/// The range of each term of a kernel, whatever its data and configuration. Only constants say something: a parameter may have any value. An
/// integer has the range of the float that it converts to, a truth value that of 0 and 1.
/// </summary>
internal sealed class TermRanges
{
    private readonly Dictionary<Term, Interval> _known = new(ReferenceComparer<Term>.Instance);

    public Interval Of(Term term) => _known.TryGetValue(term, out var known) ? known : _known[term] = Find(term);

    private Interval Find(Term term) => term switch
    {
        { Type: ScalarType.Bool } => Interval.Of(0f, 1f),
        Term.FloatLiteral literal => Interval.Of(Term.ValueOf(literal)),
        Term.IntLiteral literal => Interval.Of(literal.Value),
        Term.Select select => Of(select.WhenTrue).Union(Of(select.WhenFalse)),
        Term.Convert { Type: ScalarType.Int, Operand: { Type: ScalarType.Float } operand } => Truncated(Of(operand)),
        Term.Convert convert => Of(convert.Operand),
        { Type: ScalarType.Int } => Interval.Ints,
        Term.Unary { Operator: UnaryOperator.Negate } unary => -Of(unary.Operand),
        Term.Binary { Operator: BinaryOperator.Multiply } binary when ReferenceEquals(binary.Left, binary.Right) => Of(binary.Left).Squared(),
        Term.Binary { Operator: BinaryOperator.Add } binary => Of(binary.Left) + Of(binary.Right),
        Term.Binary { Operator: BinaryOperator.Subtract } binary => Of(binary.Left) - Of(binary.Right),
        Term.Binary { Operator: BinaryOperator.Multiply } binary => Of(binary.Left) * Of(binary.Right),
        Term.Binary { Operator: BinaryOperator.Divide } binary => Of(binary.Left) / Of(binary.Right),
        Term.Call { Intrinsic: "MaxZero" } call => Of(call.Arguments[0]).Max(Interval.Of(0f)),
        Term.Call call => FunctionRanges.Of(IntrinsicCatalogue.Get(call.Intrinsic).Method, call.Arguments.Select(Of).ToList()),
        // A row may have no columns: then the fold is what it begins with.
        Term.Fold { Kind: RowReduction.Max } fold => Of(fold.Body).Union(Interval.Of(float.NegativeInfinity)),
        Term.Fold { Kind: RowReduction.Min } fold => Of(fold.Body).Union(Interval.Of(float.PositiveInfinity)),
        Term.Fold fold when Of(fold.Body).IsNotNegative => Interval.NotNegative,
        _ => Interval.All,
    };

    // A cast saturates, and makes 0 of NaN.
    private static Interval Truncated(Interval value) =>
        FunctionRanges.Of("Truncate", [value]).Max(Interval.Of(Interval.Ints.Low)).Min(Interval.Of(Interval.Ints.High)).Union(Interval.Of(0f));
}
