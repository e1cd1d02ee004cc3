using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KerasMetricsDsl.Benchmarks.ByHand;
using KerasMetricsDsl.Benchmarks.Peers;
using KerasMetricsDsl.Benchmarks.Quick.Jobs;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>Measures every way to do a job in turns, and prints a table of the times and of the ratios within a turn.</summary>
internal static class QuickRun
{
    public static void Print(ReadOnlySpan<string> arguments)
    {
        var options = QuickOptions.Parse(arguments);
        Statistics.TakesLeast = options.Least;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:d MMMM yyyy}, {Processor()}, ")
            + $"{Environment.ProcessorCount} processors, lanes {LanesDispatch.Current}, by hand {Hand.Kernels.Width} bits, "
            + $"Vector512 {Vector512.IsHardwareAccelerated}, .NET {Environment.Version}, "
            + $"gcc {(options.WithPeers && CompiledC.IsThere ? "there" : "absent")}; "
            + $"{(options.Least ? "least" : "median")} nanoseconds an element, nanoseconds a call");
        Console.WriteLine();

        using var places = new Places();
        CallTable.Print(options, places);
        var ahead = new List<string>();
        var worst = (Ratio: 0.0, Name: "nothing");
        QuickTable.PrintHeader();
        foreach (var job in Jobs(options))
        {
            // A measurement holds the data that it ran on: only what it says is kept.
            var measured = Measurement.Of(options.WithPeers ? job : job with { Peers = [] }, options.Threads, options.Seconds, places);
            QuickTable.Print(measured);
            ahead.AddRange(QuickTable.PeersAhead(measured));
            if (measured.GeneratedByHand > worst.Ratio)
                worst = (measured.GeneratedByHand, job.FullName);
        }

        Console.WriteLine();
        foreach (var line in ahead)
            Console.WriteLine($"ahead: {line}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"worst generated/by hand {worst.Ratio:0.00} ({worst.Name})"));
    }

    private static string Processor()
    {
        const string Linux = "/proc/cpuinfo";
        var line = File.Exists(Linux)
            ? File.ReadLines(Linux).FirstOrDefault(text => text.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
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
