using System.Globalization;
using KerasMetricsDsl.Benchmarks.Workloads;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>Measures sets against their members in turns, on one thread and on all.</summary>
internal static class QuickSets
{
    private const int Turns = 15;

    /// <summary>Prints a table of the sets whose names contain one of the filters, or of all.</summary>
    public static void Print(string[] filters)
    {
        Console.WriteLine($"{Environment.ProcessorCount} processors, lanes {LanesDispatch.Current}, .NET {Environment.Version}");
        Console.WriteLine();
        Console.WriteLine("| set | alone ns | set ns | alone / set | threads alone ns | threads set ns | alone / set |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var make in SetWorkload.All)
        {
            var workload = make();
            if (filters.Length == 0 || filters.Any(filter => workload.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
                Console.WriteLine($"| {workload.Name} | {Cells(workload, 1)} | {Cells(workload, Environment.ProcessorCount)} |");
        }
    }

    private static string Cells(SetWorkload workload, int threads)
    {
        EngineOptions.MaxDegreeOfParallelism = threads;
        Contender alone = new("alone", workload.Alone), together = new("set", workload.Together);
        alone.WarmUp();
        together.WarmUp();
        for (var turn = 0; turn < Turns; turn++)
        {
            (turn % 2 == 0 ? alone : together).Measure();
            (turn % 2 == 0 ? together : alone).Measure();
        }

        var ratio = Median(alone.Rounds.Zip(together.Rounds, (mine, other) => mine / other));
        return string.Create(
            CultureInfo.InvariantCulture, $"{Nanoseconds(alone, workload):0.000} | {Nanoseconds(together, workload):0.000} | {ratio:0.00}");
    }

    private static double Nanoseconds(Contender contender, SetWorkload workload) => Median(contender.Rounds) * 1e9 / workload.Elements;

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
