using System.IO.Compression;
using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>Finds and reads oracle files: plain or gzip, one object or a list of objects in each.</summary>
public static class OracleFiles
{
    public static IEnumerable<OracleFile> Read(IEnumerable<string> paths) => paths.SelectMany(Expand).SelectMany(Parse);

    private static IEnumerable<string> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.json*", SearchOption.AllDirectories).Where(IsOracle).Order(StringComparer.Ordinal)
        : [path];

    private static bool IsOracle(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".json.gz", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<OracleFile> Parse(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var document = JsonDocument.Parse(stream);
        // The document's memory is returned with it: a case keeps what it needs by cloning.
        var root = document.RootElement.Clone();
        return root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray().Select(OracleFile.Parse)] : [OracleFile.Parse(root)];
    }
}
