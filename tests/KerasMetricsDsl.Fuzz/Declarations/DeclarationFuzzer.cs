using KerasMetricsDsl.Fuzz.Declarations.Comparison;
using KerasMetricsDsl.Fuzz.Declarations.Evaluation;
using KerasMetricsDsl.Fuzz.Declarations.Generation;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Declarations;

/// <summary>Random programs of the language on every path, against their plain meaning.</summary>
/// <param name="name">The fuzzer's name.</param>
/// <param name="hasLater">Whether its grammar has the forms that came to the language later.</param>
internal sealed class DeclarationFuzzer(string name, bool hasLater) : IFuzzer
{
    private const int LongerThanAChunk = 70_000;

    public string Name => name;

    public string? Run(Random random)
    {
        var trial = Draw(random);
        return trial.Fault() is null ? null : Minimizer.Smallest(trial).Fault();
    }

    public string Describe(Random random) => Draw(random).Report("The program:", []);

    /// <summary>The case that the fuzzer looks at.</summary>
    public Trial Draw(Random random)
    {
        var declaration = new DeclarationGenerator(random, hasLater).Draw();
        var configuration = declaration.Members.ToDictionary(member => member.Name, member => member.Draw(random));
        foreach (var size in Declaration.SizeNames)
            configuration[size] = 1 + random.Next(6);
        var batches = new BatchGenerator(random, declaration);
        var counts = random.OneIn(12) && declaration.Shape == Shape.Elements ? (int[])[1, 40, LongerThanAChunk] : [1, 1, 17, 40];
        return new(declaration, configuration, [.. counts.Select(batches.Draw)]);
    }
}
