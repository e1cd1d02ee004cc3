namespace KerasMetricsDsl.Conformance.Tests.Oracle;

/// <summary>Every reference case, on every CPU path of this machine.</summary>
[Collection(nameof(OneAtATime))]
public class KerasResultsTests
{
    public static TheoryData<string> Files() => [.. ReferenceFiles.All.Select(file => Path.GetFileName(file))];

    [Theory, MemberData(nameof(Files))]
    public void EveryCase_OnEveryPath_GivesKerasResult(string file)
    {
        var report = new Report();
        foreach (var oracleCase in OracleFile.Read(ReferenceFiles.PathOf(file)))
            report.Add(oracleCase, CaseRunner.Run(oracleCase));

        Assert.Empty(report.Failures);
        Assert.Equal(0, report.Unknown);
        Assert.NotEqual(0, report.Passed);
    }
}
