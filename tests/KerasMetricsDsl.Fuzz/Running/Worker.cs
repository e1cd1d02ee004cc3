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

    /// <summary>The exit code of a worker that left a case behind which does not end.</summary>
    public const int Abandoned = 75;

    private const int Glance = 50;

    public static int Run(IFuzzer fuzzer, IReadOnlyList<int> seeds)
    {
        // Whatever a case prints itself must not be taken for the protocol.
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        foreach (var seed in seeds)
        {
            output.WriteLine($"{Started}{seed}");
            var before = ProcessorTime();
            var running = Task.Run(() => Report(fuzzer, seed));
            while (!running.Wait(Glance) && ProcessorTime() - before <= fuzzer.Limit)
            {
            }

            var report = running.IsCompleted ? running.Result : $"The case is not done after {fuzzer.Limit.TotalSeconds:0} s of processor time.\n{fuzzer.Describe(CaseRandom.Of(fuzzer.Name, seed))}";
            if (report is not null)
                output.WriteLine($"{Found}{seed} {Convert.ToBase64String(Encoding.UTF8.GetBytes(report))}");
            // What still runs cannot be stopped, and would be counted to the next case.
            if (!running.IsCompleted)
                Environment.Exit(Abandoned);
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
