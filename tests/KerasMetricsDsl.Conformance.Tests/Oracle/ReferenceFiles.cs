namespace KerasMetricsDsl.Conformance.Tests.Oracle;

/// <summary>The reference results, beside the tests.</summary>
internal static class ReferenceFiles
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "oracle");

    public static IEnumerable<string> All => OracleFile.Find(Folder);

    public static string PathOf(string file) => Path.Combine(Folder, file);
}
