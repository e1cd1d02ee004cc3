using System.Diagnostics;
using System.Text;

namespace KerasMetricsDsl.Fuzz.Running;

/// <summary>
/// Runs cases in a process of its own and says which one it is at, so that a case that kills the process has a seed all the same.
/// </summary>
internal static class Worker
{
    public const string Command = "worker";
    public const string Started = "> ";
    public const string Found = "! ";

    public static int Run(IFuzzer fuzzer, IReadOnlyList<int> seeds)
    {
        // Whatever a case prints itself must not be taken for the protocol.
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        foreach (var seed in seeds)
        {
            output.WriteLine($"{Started}{seed}");
            var before = ProcessorTime();
            var report = Report(fuzzer, seed);
            var spent = ProcessorTime() - before;
            if (report is null && spent > fuzzer.Limit)
                report = $"The case took {spent.TotalSeconds:0.0} s of processor time; the limit is {fuzzer.Limit.TotalSeconds:0} s.";
            if (report is not null)
                output.WriteLine($"{Found}{seed} {Convert.ToBase64String(Encoding.UTF8.GetBytes(report))}");
        }

        return 0;
    }

    private static string? Report(IFuzzer fuzzer, int seed)
    {
        try
        {
            return fuzzer.Run(CaseRandom.Of(fuzzer.Name, seed));
        }
        catch (Exception error)
        {
            return $"The case threw: {error}";
        }
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
