using System.Globalization;
using KerasMetricsDsl.Benchmarks.Quick.Jobs;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>What a call of few elements costs, beyond the elements, and what it allocates.</summary>
internal static class CallTable
{
    private const int Rounds = 31;
    private const int CountedCalls = 1000;

    /// <summary>Measures the calls that the options want and prints a row for each, if any.</summary>
    public static void Print(QuickOptions options, Places places)
    {
        var jobs = ((int[])[32, 1000]).SelectMany(CallJobs.Of).Where(job => options.Wants($"call {job.Name}")).ToArray();
        if (jobs.Length == 0)
            return;
        Console.WriteLine("| call | by hand | generated | ÷ by hand | min | max | bytes |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var job in jobs)
            Print(job, places);
        Console.WriteLine();
    }

    private static void Print(CallJob job, Places places)
    {
        Samples generated = new(job.Generated), byHand = new(job.ByHand);
        generated.WarmUpInSteps(0.05);
        byHand.WarmUpInSteps(0.05);
        for (var round = 0; round < Rounds; round++)
        {
            Measure(0);
            places.Elsewhere(() => Measure(Places.Offsets));
        }

        var bytes = Allocated(job.Generated) / CountedCalls;
        string[] cells =
        [
            job.Name,
            Number(byHand.Typical * 1e9),
            Number(generated.Typical * 1e9),
            Number(Statistics.TypicalRatio(generated.All, byHand.All)),
            Number(generated.OfPlaces.Min() * 1e9),
            Number(generated.OfPlaces.Max() * 1e9),
            bytes.ToString(CultureInfo.InvariantCulture),
        ];
        Console.WriteLine("| " + string.Join(" | ", cells) + " |");

        void Measure(int first)
        {
            for (var offset = 0; offset < Places.Offsets; offset++)
            {
                byHand.Measure(first + offset);
                generated.Measure(first + offset);
            }
        }
    }

    private static long Allocated(Action run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < CountedCalls; i++)
            run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : "0", CultureInfo.InvariantCulture);
}
