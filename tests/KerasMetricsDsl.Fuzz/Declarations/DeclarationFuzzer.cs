using KerasMetricsDsl.Fuzz.Declarations.Comparison;
using KerasMetricsDsl.Fuzz.Declarations.Evaluation;
using KerasMetricsDsl.Fuzz.Declarations.Generation;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Declarations;

/// <summary>Random programs of the language on every path, against their plain meaning.</summary>
internal sealed class DeclarationFuzzer : IFuzzer
{
    private const int LongerThanAChunk = 70_000;

    public string Name => "declarations";

    public string? Run(Random random)
    {
        var trial = Draw(random);
        return trial.Fault() is null ? null : Minimizer.Smallest(trial).Fault();
    }

    public string Describe(Random random) => Draw(random).Report("The program:", []);

    private static Trial Draw(Random random)
    {
        var declaration = new DeclarationGenerator(random).Draw();
        var configuration = declaration.Members.ToDictionary(member => member.Name, member => member.Draw(random));
        foreach (var size in Declaration.SizeNames)
            configuration[size] = 1 + random.Next(6);
        var batches = new BatchGenerator(random, declaration);
        var counts = random.OneIn(12) && declaration.Shape == Shape.Elements ? (int[])[1, 40, LongerThanAChunk] : [1, 1, 17, 40];
        return new(declaration, configuration, [.. counts.Select(batches.Draw)]);
    }
}
