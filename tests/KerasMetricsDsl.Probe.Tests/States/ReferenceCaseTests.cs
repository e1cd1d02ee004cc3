using KerasMetricsDsl.Conformance;
using KerasMetricsDsl.Probe.Tests.Machines;

namespace KerasMetricsDsl.Probe.Tests.States;

/// <summary>Keras's results, on the paths of an ARM64 machine.</summary>
public class ReferenceCaseTests
{
    [FactOn(MachineTable.Arm64)]
    public void ReferenceCases_OnArm64_Pass()
    {
        var files = Path.Combine(AppContext.BaseDirectory, "oracle");

        var output = MachineTable.Get(MachineTable.Arm64).Run(typeof(CaseRunner).Assembly.Location, [files]);

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("paths: Lanes128, Scalar", lines[0].Trim());
        Assert.Matches("^[1-9][0-9]{3} passed, 0 failed, 0 unknown$", lines[^1].Trim());
    }
}
