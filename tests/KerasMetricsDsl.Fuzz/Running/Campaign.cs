using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace KerasMetricsDsl.Fuzz.Running;

/// <summary>Runs seeds in worker processes. A worker that dies is a finding, and the next one goes on behind it.</summary>
internal static class Campaign
{
    // The heap is bounded so that a table of 22 GB is a finding rather than the end of the machine.
    private const string HeapLimit = "0x60000000";

    // Wall clock, for cases that never end: the limit of processor time is for those that do.
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(3);

    /// <summary>How many cases were run.</summary>
    public static int Run(IFuzzer fuzzer, IReadOnlyList<int> seeds, Action<Finding> report)
    {
        var next = 0;
        while (next < seeds.Count)
            next = RunWorker(fuzzer, seeds, next, report);
        return seeds.Count;
    }

    // The position of the first seed that this worker did not come to.
    private static int RunWorker(IFuzzer fuzzer, IReadOnlyList<int> seeds, int first, Action<Finding> report)
    {
        using var process = Start(fuzzer, seeds.Skip(first));
        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginErrorReadLine();
        var at = first - 1;
        while (ReadLine(process) is { } line)
        {
            if (line.StartsWith(Worker.Started, StringComparison.Ordinal))
                at++;
            else if (line.StartsWith(Worker.Found, StringComparison.Ordinal))
                report(Parse(fuzzer, line));
        }

        process.WaitForExit();
        if (process.ExitCode == 0)
            return seeds.Count;
        if (process.ExitCode == Worker.Abandoned)
            return at + 1;
        if (at < first)
            throw new InvalidOperationException($"The worker did not start: {errors}");
        var description = fuzzer.Describe(CaseRandom.Of(fuzzer.Name, seeds[at]));
        report(new(fuzzer.Name, seeds[at], $"The process died with exit code {process.ExitCode}.\n{Head(errors.ToString())}\n{description}"));
        return at + 1;
    }

    private static Process Start(IFuzzer fuzzer, IEnumerable<int> seeds)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Campaign).Assembly.Location, Worker.Command, fuzzer.Name, Seeds.Format(seeds)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return Process.Start(start)!;
    }

    private static string? ReadLine(Process process)
    {
        var line = process.StandardOutput.ReadLineAsync();
        if (!line.Wait(Silence))
            process.Kill(entireProcessTree: true);
        return line.Result;
    }

    private static Finding Parse(IFuzzer fuzzer, string line)
    {
        var parts = line[Worker.Found.Length..].Split(' ');
        return new(fuzzer.Name, int.Parse(parts[0], CultureInfo.InvariantCulture), Encoding.UTF8.GetString(Convert.FromBase64String(parts[1])));
    }

    private static string Head(string text) => string.Join('\n', text.Split('\n').Take(12));
}
