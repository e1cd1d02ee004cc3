using System.Diagnostics;

namespace KerasMetricsDsl.Probe.Tests.Machines;

/// <summary>A machine that can run the programs of the tests: this one, this one with less of its hardware, or an emulated one.</summary>
/// <param name="Name">What the ratchet of hot methods calls it.</param>
/// <param name="Absence">Why it is not there; null where it is.</param>
/// <param name="Launch">The command that runs a program, without the program.</param>
/// <param name="Environment">What the runtime is told there.</param>
internal sealed record Machine(
    string Name, string? Absence, Func<IReadOnlyList<string>> Launch, params IReadOnlyList<(string Name, string Value)> Environment)
{
    private static string[] OfTheTests { get; } =
        ["MSBUILD", "VSTEST", "DOTNET_ENABLE", "DOTNET_TIERED", "DOTNET_TC_", "DOTNET_JIT", "DOTNET_PREFERRED", "KERASMETRICSDSL_"];

    /// <summary>What a program prints; one that fails, fails the test.</summary>
    public string Run(string program, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        var command = Launch();
        return Execute(command[0], [.. command.Skip(1), program, .. arguments], Environment.Concat(environment));
    }

    /// <summary>Without what would make another machine of this one, or what the run of the tests has left behind.</summary>
    private static string Execute(string command, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTests).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var ending = $"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{errors.Result}";
        Assert.True(process.ExitCode == 0, ending);
        return output;
    }

    private static bool IsOfTheTests(string name) =>
        OfTheTests.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        || name is "Configuration" or "Platform";
}
