namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>
/// Verify's conventions, should its packages ever replace this file: a text must equal <c>*.verified.cs</c> beside the test; one that
/// does not is left as <c>*.received.cs</c>, which git ignores and which is accepted by renaming it.
/// </summary>
internal static class Snapshot
{
    /// <summary>Set to accept everything that the run produces.</summary>
    private const string AcceptVariable = "KERASMETRICSDSL_ACCEPT_SNAPSHOTS";

    /// <summary>What stands for the generator's version, so that a release changes no text.</summary>
    private const string AnyVersion = "\"1.0.0\"";

    private static readonly string Folder = Path.Combine(Project.Folder, "Emission", "_snapshots");

    /// <summary>A text beside the test: <c>*.verified.cs</c>.</summary>
    public static void Verify(string name, string text)
    {
        var stem = Path.Combine(Folder, name);
        Verify(stem + ".verified.cs", stem + ".received.cs", text.Replace($"\"{Release.Version}\"", AnyVersion));
    }

    /// <summary>A document of the repository, which is where it belongs; what was received lies beside it.</summary>
    public static void VerifyDocument(string path, string text)
    {
        var document = Path.Combine(Project.Repository, path);
        Verify(document, Path.ChangeExtension(document, ".received.md"), text);
    }

    private static void Verify(string verified, string received, string text)
    {
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
        Assert.Fail($"{Path.GetFileName(received)} differs from {verified}; rename it if it is right, or run with {AcceptVariable}=1.");
    }
}
