using System.Diagnostics;

namespace KerasMetricsDsl.Consumers;

/// <summary>Runs programs as a user does: without what the run of the tests has left in the environment.</summary>
internal static class CommandLine
{
    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>The SDK's command.</summary>
    public static string DotNet(string folder, params IEnumerable<string> arguments) => Run(folder, Host, arguments);

    /// <summary>The same with some variables in the environment.</summary>
    public static string DotNetWith(string folder, IEnumerable<(string Name, string Value)> environment, params IEnumerable<string> arguments) =>
        Run(folder, Host, environment, arguments);

    /// <summary>What a program prints; one that fails, fails the test.</summary>
    public static string Run(string folder, string program, params IEnumerable<string> arguments) => Run(folder, program, [], arguments);

    private static string Run(string folder, string program, IEnumerable<(string Name, string Value)> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTests).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.Environment["NUGET_PACKAGES"] = Workspace.Packages;
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // Known vulnerabilities are looked up on the network, and are not what is tested.
        start.Environment["NuGetAudit"] = "false";
        // Servers would outlive the tests and keep their output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{errors.Result}");
        return output.ReplaceLineEndings("\n");
    }

    /// <summary>MSBuild would take the properties of the tests' own build for those of the consumer.</summary>
    private static bool IsOfTheTests(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Configuration", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Platform", StringComparison.OrdinalIgnoreCase);
}
