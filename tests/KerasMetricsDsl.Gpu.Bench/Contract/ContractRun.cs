using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Bench.Contract;

/// <summary>The contract of devices, for machines that have one but no test runner: every metric has the bits of the CPU engine.</summary>
internal static class ContractRun
{
    /// <summary>Compares the metrics whose names begin as given, writes what differs, and a last line <c>N passed, N failed</c>.</summary>
    /// <returns>Whether nothing differed and anything was compared.</returns>
    public static bool Run(GpuContext gpu, string names, TextWriter output)
    {
        int passed = 0, failed = 0;
        foreach (var metric in CaseTable.All.Where(metric => metric.Name.StartsWith(names, StringComparison.Ordinal)))
        {
            if (Difference(gpu, metric) is { } difference)
            {
                output.WriteLine($"{metric.Name}: {difference}");
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
            double[] expected = metric.Of(samples), actual = OnDevice.Of(gpu, metric, samples);
            if (!expected.AsSpan().SequenceEqual(actual))
                return FormattableString.Invariant($"{samples.Count} samples: {First(expected)} on the CPU, {First(actual)} on the device");
        }

        return null;
    }

    private static string First(double[] values) => values.Length == 0 ? "nothing" : values[0].ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
