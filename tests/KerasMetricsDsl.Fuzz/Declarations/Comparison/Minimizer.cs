using KerasMetricsDsl.Fuzz.Declarations.Generation;

namespace KerasMetricsDsl.Fuzz.Declarations.Comparison;

/// <summary>Makes a failing program smaller: fewer accumulators, and pieces replaced by their own parts.</summary>
internal static class Minimizer
{
    private const int Attempts = 60;

    public static Trial Smallest(Trial trial)
    {
        var attempts = 0;
        while (Smaller(trial).FirstOrDefault(candidate => attempts++ < Attempts && candidate.Fault() is not null) is { } smaller)
            trial = smaller;
        return trial;
    }

    private static IEnumerable<Trial> Smaller(Trial trial)
    {
        var declaration = trial.Declaration;
        if (trial.Batches.Count > 1)
        {
            foreach (var batch in trial.Batches)
                yield return trial with { Batches = [batch] };
        }

        foreach (var accumulator in declaration.Accumulators.Where(_ => declaration.Accumulators.Count > 1))
            yield return trial with { Declaration = declaration with { Accumulators = [accumulator] } };
        foreach (var smaller in Simpler(declaration))
            yield return trial with { Declaration = smaller };
        foreach (var (accumulator, i) in declaration.Accumulators.Select((accumulator, i) => (accumulator, i)))
        {
            foreach (var body in Smaller(accumulator.Body))
            {
                var changed = declaration.Accumulators.ToArray();
                changed[i] = accumulator with { Body = body };
                yield return trial with { Declaration = declaration with { Accumulators = changed } };
            }
        }
    }

    private static IEnumerable<Declaration> Simpler(Declaration declaration)
    {
        if (declaration.Helpers.Count > 0)
            yield return declaration with { Helpers = [] };
        if (declaration.Fields.Count > 0)
            yield return declaration with { Fields = [] };
        if (declaration.Members.Count > 0)
            yield return declaration with { Members = [] };
        if (declaration.Surroundings.HasBase)
            yield return declaration with { Surroundings = declaration.Surroundings with { HasBase = false } };
        if (declaration.Surroundings.IsNested)
            yield return declaration with { Surroundings = declaration.Surroundings with { IsNested = false } };
    }

    private static IEnumerable<Node> Smaller(Node node)
    {
        foreach (var part in node.Operands.Where(part => part.Kind == node.Kind))
            yield return part;
        for (var i = 0; i < node.Operands.Count; i++)
        {
            foreach (var part in Smaller(node.Operands[i]))
                yield return node.With(i, part);
        }
    }
}
