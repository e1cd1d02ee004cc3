using System.Reflection;
using KerasMetricsDsl.Gpu.Tests.Support;
using Xunit.Abstractions;

namespace KerasMetricsDsl.Gpu.Tests.Codegen;

/// <summary>Every kernel of the catalogue becomes PTX that holds nothing of what ILGPU 1.5.3 gets wrong; no device is needed.</summary>
public class CataloguePtxTests(ITestOutputHelper output)
{
    // Above this, fewer than half of the threads that a multiprocessor can hold fit.
    private const int MostRegisters = 128;

    public static TheoryData<string> Metrics => [.. EntryPoints.Metrics];

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Metric_IsCleanPtx(string metric) => Check(EntryPoints.Of(metric));

    [Fact]
    public void Reductions_AreCleanPtx() => Check(EntryPoints.Reductions);

    [Fact]
    public void KernelsThatRunAsOne_AreCleanPtx() => Check(EntryPoints.Together);

    [Fact]
    public void EveryMetricWithKernels_IsFound() => Assert.InRange(EntryPoints.Metrics.Count(), 75, 200);

    private void Check(IEnumerable<MethodInfo> entries)
    {
        using var ptx = new Ptx();
        var count = 0;
        foreach (var entry in entries)
        {
            var text = ptx.Compile(entry);
            var faults = Ptx.Faults(text).Distinct().ToList();
            Assert.True(faults.Count == 0, $"{entry.DeclaringType!.Name}.{Name(entry)}: {string.Join(", ", faults)}");
            if (Ptx.Registers(text) is { } registers)
            {
                output.WriteLine($"{registers} registers: {entry.DeclaringType.Name}.{Name(entry)}");
                Assert.InRange(registers, 1, MostRegisters);
            }

            count++;
        }

        Assert.NotEqual(0, count);
    }

    private static string Name(MethodInfo entry) =>
        entry.IsGenericMethod ? $"{entry.Name}<{string.Join(", ", entry.GetGenericArguments().Select(type => type.Name))}>" : entry.Name;
}
