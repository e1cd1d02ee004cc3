using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>What a kernel's body costs, as far as it decides how many steps are interleaved.</summary>
internal readonly record struct KernelCost(int Transcendentals, int Divisions)
{
    public static KernelCost Of(IEnumerable<Statement> statements, IEnumerable<Term> values)
    {
        var cost = default(KernelCost);
        foreach (var value in values.Concat(statements.SelectMany(Values)))
            cost = cost.Plus(Of(value));
        return cost;
    }

    /// <summary>Independent steps hide latency until registers run out: long bodies and many accumulators leave fewer of them.</summary>
    public int Chains(int accumulators)
    {
        var steps = Transcendentals > 1 ? 1 : Transcendentals == 1 || Divisions > 0 ? 2 : 4;
        return Math.Max(1, steps / accumulators);
    }

    private KernelCost Plus(KernelCost other) => new(Transcendentals + other.Transcendentals, Divisions + other.Divisions);

    private static KernelCost Of(Term term)
    {
        var cost = term switch
        {
            Term.Call call when IntrinsicCatalogue.Get(call.Intrinsic).IsTranscendental => new KernelCost(1, 0),
            Term.Call { Intrinsic: "Sqrt" } => new KernelCost(0, 1),
            Term.Binary { Operator: BinaryOperator.Divide or BinaryOperator.Remainder } => new KernelCost(0, 1),
            _ => default,
        };
        foreach (var child in term.Children())
            cost = cost.Plus(Of(child));
        return cost;
    }

    private static IEnumerable<Term> Values(Statement statement) => statement switch
    {
        Statement.Define define => [define.Value],
        Statement.Loop loop => loop.Body.SelectMany(Values).Concat(loop.Folds.Select(fold => fold.Value)),
        Statement.Sink sink => sink.Factor is { } factor ? [sink.Value, factor] : [sink.Value],
        _ => [],
    };
}
