using KerasMetricsDsl.Probe.Tests.Machines;

namespace KerasMetricsDsl.Probe.Tests.States;

/// <summary>Every metric of the laws, with ordinary and hostile data, keeps the same bytes on every path of every machine.</summary>
[Collection(nameof(ProbeRun))]
public class CatalogueStateTests
{
    [FactOn(MachineTable.Avx2, MachineTable.Avx512)]
    public void States_WithAvx512_AreTheSame() => Compare(MachineTable.Avx2, MachineTable.Avx512);

    [FactOn(MachineTable.Avx2)]
    public void States_WithoutAvx512_AreTheSame() => Compare(MachineTable.Avx2, MachineTable.Avx2);

    [FactOn(MachineTable.Avx2, MachineTable.Arm64)]
    public void States_OnArm64_AreThoseOfX64() => Compare(MachineTable.Avx2, MachineTable.Arm64);

    private static void Compare(string expected, string actual) =>
        StateComparison.AreSame(ProbeRun.On(expected).States, ProbeRun.On(actual).States);
}
