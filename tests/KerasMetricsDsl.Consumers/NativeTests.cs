using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Consumers;

[Collection(InWorkspace.Name)]
public class NativeTests
{
    /// <summary>For linux-x64, where it is measured: it may be lowered, and raised for a reason that its commit gives.</summary>
    private const long LargestProgramOfOneMetric = 2_100_000;

    [NativeFact]
    public void Program_CompiledAhead_HasTheExpectedBits()
    {
        var report = Consumer.Of("Report");

        var program = report.Publish("-p:PublishAot=true");

        Assert.Equal(report.Read("expected.txt"), CommandLine.Run(report.Folder, program));
    }

    [NativeFact]
    public void ProgramOfOneMetric_CompiledAhead_IsSmall()
    {
        var readme = ReadmeProgram.Paste();

        var program = readme.Publish("-p:PublishAot=true", "-p:InvariantGlobalization=true");

        Assert.StartsWith("0.7692", CommandLine.Run(readme.Folder, program), StringComparison.Ordinal);
        if (RuntimeInformation.RuntimeIdentifier == "linux-x64")
            Assert.InRange(new FileInfo(program).Length, 1, LargestProgramOfOneMetric);
    }
}
