namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>
/// Verify's conventions, should its packages ever replace this file: a text must equal <c>*.verified.cs</c> beside the test; one that
/// does not is left as <c>*.received.cs</c>, which git ignores and which is accepted by renaming it.
/// </summary>
internal static class Snapshot
{
    /// <summary>Set to accept everything that the run produces.</summary>
    private const string AcceptVariable = "KERASMETRICSDSL_ACCEPT_SNAPSHOTS";

    // Looked for from the binaries upwards: a deterministic build maps the paths that the compiler would give away.
    private static readonly string Folder = Path.Combine(ProjectFolder(AppContext.BaseDirectory), "Emission", "_snapshots");

    public static void Verify(string name, string text)
    {
        var stem = Path.Combine(Folder, name);
        var (verified, received) = (stem + ".verified.cs", stem + ".received.cs");
        if (Environment.GetEnvironmentVariable(AcceptVariable) is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
            File.WriteAllText(verified, text);
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, text);
        Assert.Fail($"{received} differs from {Path.GetFileName(verified)}; rename it if it is right.");
    }

    private static string ProjectFolder(string folder) =>
        File.Exists(Path.Combine(folder, "KerasMetricsDsl.Generators.Tests.csproj"))
            ? folder
            : ProjectFolder(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests' binaries holds their project."));
}
