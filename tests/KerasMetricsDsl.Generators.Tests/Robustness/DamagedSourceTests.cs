using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Robustness;

/// <summary>A source in the middle of being typed takes nothing away from the rest of the project, and gets no more errors than it has mistakes.</summary>
public class DamagedSourceTests
{
    private const int SeedsPerDeclaration = 4;

    private const string Neighbour = """
        [Metric] public partial class Untouched { [Mean] static float Value(float x) => x * 2; }
        public static class UsesUntouched { public static double Of(float[] x) => Untouched.Compute(x); }
        """;

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, Declarations.All.Count)];

    [Theory]
    [MemberData(nameof(Indices))]
    public async Task Source_Damaged_KeepsTheProjectGoing(int index)
    {
        for (var seed = 0; seed < SeedsPerDeclaration; seed++)
        {
            var source = Damage.Of(Declarations.All[index], (2000 * index) + seed);
            var verdict = await Verdict.Of(LanguageVersion.CSharp14, source, Neighbour);
            var text = $"seed {seed}:\n{source}";
            Assert.True(verdict.Exceptions.Count == 0, $"{string.Join("\n", verdict.Exceptions)}\n{text}");
            Assert.True(verdict.InGenerated.Count == 0, $"{string.Join("\n", verdict.InGenerated)}\n{text}");
            // What only throws has an error that says so, and what has an error only throws.
            Assert.True(verdict.InSource.Count > 0 || verdict.Throwing.Count > 0 == verdict.Reported.Count > 0, $"{string.Join("\n", verdict.Reported)}\n{text}");
            Assert.Equal(verdict.Reported.Count, verdict.Reported.DistinctBy(d => (d.Id, d.Location.SourceSpan)).Count());
            Assert.DoesNotContain(verdict.InSource, error => error.Location.SourceTree!.ToString().Contains("UsesUntouched", StringComparison.Ordinal));
        }
    }
}
