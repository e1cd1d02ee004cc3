namespace KerasMetricsDsl.Consumers;

[Collection(InWorkspace.Name)]
public class TrimmedTests
{
    [Fact]
    public void Program_Trimmed_HasTheExpectedBits()
    {
        var report = Consumer.Of("Report");

        var program = report.Publish("--self-contained", "-p:PublishTrimmed=true");

        Assert.Equal(report.Read("expected.txt"), CommandLine.Run(report.Folder, program));
    }
}
