using System.Globalization;
using System.Runtime.Intrinsics;
using KerasMetricsDsl.Benchmarks.ByHand;
using KerasMetricsDsl.Benchmarks.Quick.Jobs;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>Measures every way to do a job in turns, and prints a table of the times and of the ratios within a turn.</summary>
internal static class QuickRun
{
    public static void Print(ReadOnlySpan<string> arguments)
    {
        var options = QuickOptions.Parse(arguments);
        Console.WriteLine(
            $"{Environment.ProcessorCount} processors, lanes {LanesDispatch.Current}, by hand {Hand.Kernels.Width} bits, "
            + $"Vector512 {Vector512.IsHardwareAccelerated}, .NET {Environment.Version}");
        Console.WriteLine();

        using var places = new Places();
        CallTable.Print(options, places);
        var worst = (Ratio: 0.0, Name: "nothing");
        QuickTable.PrintHeader();
        foreach (var job in Jobs(options))
        {
            var measured = Measurement.Of(options.WithPeers ? job : job with { Peers = [] }, options.Threads, options.Seconds, places);
            QuickTable.Print(measured);
            if (measured.GeneratedByHand > worst.Ratio)
                worst = (measured.GeneratedByHand, job.FullName);
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"worst generated/by hand {worst.Ratio:0.00} ({worst.Name})"));
    }

    private static IEnumerable<Job> Jobs(QuickOptions options)
    {
        foreach (var size in options.Sizes)
        {
            var data = new DataSet(size);
            foreach (var (name, make) in AllJobs.OfElements)
            {
                if (options.Wants($"{name} {AllJobs.ShapeOf(size)}"))
                    yield return make(data);
            }
        }

        foreach (var (name, make) in RowJobs.All)
        {
            if (options.Wants(name))
                yield return make();
        }
    }
}
