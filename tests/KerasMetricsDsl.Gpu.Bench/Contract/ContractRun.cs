using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Policies;

namespace KerasMetricsDsl.Gpu.Bench.Contract;

/// <summary>The contract of devices, for machines that have one but no test runner: every metric has the bits of the CPU engine.</summary>
internal static class ContractRun
{
    /// <summary>Compares the metrics and sets whose names begin as given, writes what differs, and a last line <c>N passed, N failed</c>.</summary>
    /// <returns>Whether nothing differed and anything was compared.</returns>
    public static bool Run(GpuContext gpu, string names, TextWriter output)
    {
        var metrics = CaseTable.All.Select(metric => (metric.Name, Difference: (Func<string?>)(() => Difference(gpu, metric))));
        var sets = SetComparison.All.Select(set => (set.Name, Difference: (Func<string?>)(() => set.Difference(gpu))));
        int passed = 0, failed = 0;
        foreach (var (name, compare) in metrics.Concat(sets).Where(compared => compared.Name.StartsWith(names, StringComparison.Ordinal)))
        {
            if (compare() is { } difference)
            {
                output.WriteLine($"{name}: {difference}");
                failed++;
            }
            else
            {
                passed++;
            }
        }

        output.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 && passed > 0;
    }

    private static string? Difference(GpuContext gpu, MetricCase metric)
    {
        foreach (var samples in Situations.OfDevice(metric))
        {
            if (Difference(gpu, metric, samples, NanPolicy.Propagate) is { } difference)
                return difference;
        }

        // Some of them with NaN, which a policy leaves out.
        return Difference(gpu, metric, Poisoned.Of(metric, metric.Draw(metric.IsSlow ? 100 : 1061)), NanPolicy.Skip);
    }

    private static string? Difference(GpuContext gpu, MetricCase metric, Samples samples, NanPolicy policy)
    {
        var onCpu = metric.Create().With(policy);
        var onDevice = OnDevice.On(gpu, metric.Create().With(policy));
        using var disposed = (IDisposable)onDevice;
        samples.Feed(onCpu);
        samples.Feed(onDevice);
        double[] expected = MetricCase.Read(onCpu), actual = OnDevice.Read(onDevice);
        return expected.AsSpan().SequenceEqual(actual) && onCpu.RowCounts == onDevice.RowCounts
            ? null
            : FormattableString.Invariant($"{samples.Count} samples, {policy}: {First(expected)} on the CPU, {First(actual)} on the device");
    }

    private static string First(double[] values) => values.Length == 0 ? "nothing" : values[0].ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
