using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Tests;

/// <summary>No fuzzer finds anything with the seeds of the short run.</summary>
public class FuzzerTests
{
    public static TheoryData<string> Fuzzers() => [.. FuzzerTable.All.Select(fuzzer => fuzzer.Name)];

    [Theory, MemberData(nameof(Fuzzers))]
    public void Fuzzer_OfFixedSeeds_FindsNothing(string name)
    {
        var findings = new List<Finding>();
        var cases = Campaign.Run(FuzzerTable.Get(name), FixedSeeds.Of(name), findings.Add);
        Assert.True(findings.Count == 0, $"{findings.Count} of {cases} cases:\n{string.Join('\n', findings)}");
    }

    [Theory, InlineData("declarations"), InlineData("forms"), InlineData("sources"), InlineData("names"), InlineData("ranges")]
    public void Fuzzer_OfOneSeed_MakesOneCase(string name)
    {
        var fuzzer = FuzzerTable.Get(name);
        for (var seed = 0; seed < 20; seed++)
            Assert.Equal(fuzzer.Describe(CaseRandom.Of(name, seed)), fuzzer.Describe(CaseRandom.Of(name, seed)));
    }

    [Fact]
    public void Seeds_OfRangesAndNumbers_AreParsedInOrder() => Assert.Equal([3, 7, 10, 11, 12], Seeds.Parse("3,7,10-12"));

    [Theory, InlineData(""), InlineData("nothing --seed 1"), InlineData("ranges --seed"), InlineData("ranges --what 1")]
    public void Options_OfArgumentsThatAreNone_AreNull(string arguments) =>
        Assert.Null(Options.Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
