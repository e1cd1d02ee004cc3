namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>Where the sources of these tests and of their repository lie.</summary>
internal static class Project
{
    /// <summary>Looked for from the binaries upwards: a deterministic build maps the paths that the compiler would give away.</summary>
    public static string Folder { get; } = Above(AppContext.BaseDirectory, "KerasMetricsDsl.Generators.Tests.csproj");

    public static string Repository { get; } = Above(Folder, "KerasMetricsDsl.sln");

    private static string Above(string folder, string file) => File.Exists(Path.Combine(folder, file))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException($"No folder above the tests' binaries holds {file}."), file);
}
