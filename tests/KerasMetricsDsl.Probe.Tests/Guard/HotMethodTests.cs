using KerasMetricsDsl.Probe.Tests.Machines;
using KerasMetricsDsl.Probe.Tests.States;

namespace KerasMetricsDsl.Probe.Tests.Guard;

/// <summary>What the compiler makes of the hot methods of every metric: a call, or a vector without a register, costs a multiple.</summary>
[Collection(nameof(ProbeRun))]
public class HotMethodTests
{
    // They have no vectors, and are there to be right.
    private static readonly string[] ScalarLanes = [" LanesScalar", " Lanes1"];

    [FactOnOptimized(MachineTable.Avx512)]
    public void HotMethods_With32Registers_CostWhatTheRatchetAllows() => Verify(MachineTable.Avx512);

    [FactOnOptimized(MachineTable.Avx2)]
    public void HotMethods_With16Registers_CostWhatTheRatchetAllows() => Verify(MachineTable.Avx2);

    [FactOnOptimized(MachineTable.Arm64)]
    public void HotMethods_OnArm64_CostWhatTheRatchetAllows() => Verify(MachineTable.Arm64);

    [Fact]
    public void HotMethods_OfTheEngine_AreFound() => Assert.NotEmpty(HotMethods.All);

    private static void Verify(string machine)
    {
        var methods = ProbeRun.On(machine).HotMethods.Where(method => !ScalarLanes.Any(lanes => IsFor(method, lanes))).ToArray();
        // A listing that was not understood must not look like one without calls.
        foreach (var name in HotMethods.All.Select(hot => $".{hot.Name} "))
            Assert.True(methods.Any(method => method.Name.Contains(name, StringComparison.Ordinal)), $"No listing of {name}");
        Ratchet.Verify(machine, methods);
    }

    private static bool IsFor(HotMethod method, string lanes) => $"{method.Name} ".Contains($"{lanes} ", StringComparison.Ordinal);
}
