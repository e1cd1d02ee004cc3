using System.Globalization;
using System.Runtime.Intrinsics;
using KerasMetricsDsl.Benchmarks.Workloads;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>
/// Measures all ways to do a piece of work in turns and prints medians of the ratios within a turn: what disturbs the machine for a
/// while disturbs all of them.
/// </summary>
internal static class QuickRun
{
    private const int Turns = 41;

    /// <summary>Prints a table of the workloads whose names contain one of the filters, or of all.</summary>
    public static void Print(string[] filters)
    {
        Console.WriteLine($"{Environment.ProcessorCount} processors, lanes {LanesDispatch.Current}, Vector512 {Vector512.IsHardwareAccelerated}, .NET {Environment.Version}");
        Console.WriteLine();
        Console.WriteLine("| work | read ns | metric ns | / read | threads ns | / read | TensorPrimitives / metric | plain loop / metric |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var make in Workload.All)
        {
            var workload = make();
            if (filters.Length == 0 || filters.Any(filter => workload.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
                Console.WriteLine(Row(workload));
        }
    }

    private static string Row(Workload workload)
    {
        var read = new Contender("read", workload.Read);
        var one = new Contender("one thread", () => OnThreads(1, workload.Metric));
        var all = new Contender("all threads", () => OnThreads(Environment.ProcessorCount, workload.Metric));
        var scalar = new Contender("plain loop", workload.Scalar);
        var composed = workload.Composed is { } action ? new Contender("TensorPrimitives", action) : null;
        Contender[] contenders = composed is null ? [read, one, all, scalar] : [read, one, all, composed, scalar];

        foreach (var contender in contenders)
            contender.WarmUp();
        for (var turn = 0; turn < Turns; turn++)
        {
            // Each turn starts with another one, so that nobody always comes after the same neighbour.
            for (var i = 0; i < contenders.Length; i++)
                contenders[(turn + i) % contenders.Length].Measure();
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"| {workload.Name} | {Nanoseconds(read):0.000} | {Nanoseconds(one):0.000} | {Ratio(one, read):0.00} | {Nanoseconds(all):0.000} | {Ratio(all, read):0.00} | {(composed is null ? "–" : Ratio(composed, one).ToString("0.0", CultureInfo.InvariantCulture))} | {Ratio(scalar, one):0.0} |");

        double Nanoseconds(Contender contender) => Median(contender.Rounds) * 1e9 / workload.Elements;
    }

    private static void OnThreads(int threads, Action run)
    {
        EngineOptions.MaxDegreeOfParallelism = threads;
        run();
    }

    private static double Ratio(Contender contender, Contender to) => Median(contender.Rounds.Zip(to.Rounds, (mine, other) => mine / other));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
