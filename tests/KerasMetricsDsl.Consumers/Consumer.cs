using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Consumers;

/// <summary>A copy of one folder of Projects, where the packages' version is filled in.</summary>
/// <param name="folder">Where it lies.</param>
/// <param name="name">The project, and the assembly that it makes.</param>
internal sealed class Consumer(string folder, string name)
{
    private const string VersionToken = "PACKAGE_VERSION";

    private readonly string _output = Path.Combine(folder, "out");

    public string Folder => folder;

    public static Consumer Of(string name)
    {
        var folder = Workspace.NewFolder(name);
        Copy(Path.Combine(AppContext.BaseDirectory, "Projects", name), folder);
        return new(folder, name);
    }

    public static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace(VersionToken, Feed.Version, StringComparison.Ordinal));
        }
    }

    /// <summary>Builds it, a warning being an error, and gives what it prints.</summary>
    public string BuildAndRun(params IEnumerable<string> arguments)
    {
        Build(arguments);
        return CommandLine.DotNet(folder, Path.Combine(_output, $"{name}.dll"));
    }

    /// <summary>Runs what was built, with some variables in the environment.</summary>
    public string Run(params (string Name, string Value)[] environment) =>
        CommandLine.DotNetWith(folder, environment, Path.Combine(_output, $"{name}.dll"));

    public void Build(params IEnumerable<string> arguments) =>
        CommandLine.DotNet(folder, ["build", "-c", "Release", "-warnaserror", "-o", _output, .. arguments]);

    /// <summary>Publishes a program that runs without a runtime installed, and gives its path.</summary>
    public string Publish(params IEnumerable<string> arguments) => Publish(out _, arguments);

    /// <summary>The same, with what the build says.</summary>
    public string Publish(out string said, params IEnumerable<string> arguments)
    {
        said = CommandLine.DotNet(
            folder, ["publish", "-c", "Release", "-warnaserror", "-r", RuntimeInformation.RuntimeIdentifier, "-o", _output, .. arguments]);
        return Path.Combine(_output, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n");
}
