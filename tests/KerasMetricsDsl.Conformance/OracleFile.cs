using System.IO.Compression;
using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>Finds and reads files of reference results: plain or gzipped, holding one object or a list of them.</summary>
internal static class OracleFile
{
    /// <summary>The files a path stands for: itself, or every reference file below a folder in a fixed order.</summary>
    public static IEnumerable<string> Find(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new FileNotFoundException($"There is no file or folder \"{path}\".", path);
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsReference).Order(StringComparer.Ordinal);
    }

    public static IReadOnlyList<OracleCase> Read(string path)
    {
        var root = Parse(path);
        var objects = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root];
        return [.. objects.SelectMany(item => Cases(item, path))];
    }

    // A file about one metric names it once; a file about many names it in every case.
    private static IEnumerable<OracleCase> Cases(JsonElement file, string path)
    {
        if (file.ValueKind != JsonValueKind.Object || !file.TryGetProperty("cases", out var cases))
            throw new InvalidDataException($"\"{path}\" is no file of reference results: it has no \"cases\".");
        var metric = file.TryGetProperty("metric", out var name) ? name.GetString() : null;
        return cases.EnumerateArray().Select(json => OracleCase.From(json, metric ?? "?"));
    }

    private static JsonElement Parse(string path)
    {
        using var file = File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static bool IsReference(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".json.gz", StringComparison.OrdinalIgnoreCase);
}
