using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>The cost of a kernel's body, by which threads and inlining are decided.</summary>
/// <param name="Transcendentals">Calls of functions such as Log.</param>
/// <param name="Divisions">Divisions and square roots.</param>
/// <param name="Operators">Everything that becomes a call on the lanes: operators, reads, broadcasts.</param>
internal readonly record struct KernelCost(int Transcendentals, int Divisions, int Operators)
{
    /// <summary>
    /// As many operators as the JIT inlines into one loop, with functions among them; far beyond, it refuses some, the loop's own
    /// too, and the loop becomes several times slower. A body of this length takes no harm from a call.
    /// </summary>
    private const int MostInlined = 75;

    public static KernelCost Of(IEnumerable<Statement> statements, IEnumerable<Term> values)
    {
        var cost = default(KernelCost);
        foreach (var value in values.Concat(statements.SelectMany(StatementShape.Terms)))
            cost = cost.Plus(Of(value));
        return cost;
    }

    /// <summary>Roughly the tenths of a nanosecond a cell takes.</summary>
    public int Tenths => 1 + (4 * Transcendentals) + Divisions + (Operators / 16);

    /// <summary>A body too long for the loop is compiled by itself.</summary>
    public bool IsInlined => Operators <= MostInlined;

    private KernelCost Plus(KernelCost other) =>
        new(Transcendentals + other.Transcendentals, Divisions + other.Divisions, Operators + other.Operators);

    private static KernelCost Of(Term term)
    {
        var cost = term switch
        {
            Term.Call call when IntrinsicCatalogue.Get(call.Intrinsic).IsTranscendental => new KernelCost(1, 0, 1),
            Term.Call { Intrinsic: "Sqrt" } => new KernelCost(0, 1, 1),
            Term.Binary { Operator: BinaryOperator.Divide or BinaryOperator.Remainder } => new KernelCost(0, 1, 1),
            Term.Local => default,
            _ => new KernelCost(0, 0, 1),
        };
        foreach (var child in term.Children())
            cost = cost.Plus(Of(child));
        return cost;
    }
}
