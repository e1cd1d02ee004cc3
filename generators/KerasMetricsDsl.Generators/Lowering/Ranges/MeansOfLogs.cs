using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering.Ranges;

/// <summary>
/// <c>w · log(u) + (1 − w) · log(1 − u)</c>, in any order of the operands: one function, which takes one logarithm where w is 0 or 1. Both
/// logarithms are of a range in which they are finite, and a NaN is in both of u and 1 − u: so the bits are those of the sum.
/// </summary>
internal static class MeansOfLogs
{
    public static Term Of(Term.Binary sum) =>
        sum is
        {
            Operator: BinaryOperator.Add,
            Left: Term.Binary { Operator: BinaryOperator.Multiply } left,
            Right: Term.Binary { Operator: BinaryOperator.Multiply } right,
        }
            ? Of(left, right) ?? Of(right, left) ?? sum
            : sum;

    private static Term? Of(Term.Binary weighted, Term.Binary others)
    {
        foreach (var (weight, first) in Factors(weighted))
        {
            foreach (var (rest, second) in Factors(others))
            {
                if (IsRest(rest, weight) && (IsRest(second, first) || IsRest(first, second)))
                    return new Term.Call("MeanOfLogs", new[] { weight, first, second }.ToEquatableArray(), ScalarType.Float);
            }
        }

        return null;
    }

    // The factor of a logarithm, and its argument.
    private static IEnumerable<(Term Factor, Term Argument)> Factors(Term.Binary product)
    {
        if (product.Right is Term.Call { Intrinsic: "LogBounded" } right)
            yield return (product.Left, right.Arguments[0]);
        if (product.Left is Term.Call { Intrinsic: "LogBounded" } left)
            yield return (product.Right, left.Arguments[0]);
    }

    private static bool IsRest(Term rest, Term whole) =>
        rest is Term.Binary { Operator: BinaryOperator.Subtract, Left: Term.FloatLiteral one, Right: var part }
        && Term.ValueOf(one) == 1f
        && ReferenceEquals(part, whole);
}
