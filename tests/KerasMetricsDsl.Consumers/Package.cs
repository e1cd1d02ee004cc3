using System.IO.Compression;
using System.Xml.Linq;

namespace KerasMetricsDsl.Consumers;

/// <summary>What a package holds, and what it says of itself.</summary>
internal sealed class Package
{
    private readonly Dictionary<string, byte[]> _files = [];
    private readonly XElement _metadata;

    public Package(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries)
        {
            using var copy = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(copy);
            _files[entry.FullName] = copy.ToArray();
        }

        using var nuspec = new MemoryStream(_files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        _metadata = XDocument.Load(nuspec).Root!.Elements().Single();
    }

    /// <summary>Its files, without those that every package has for its own sake.</summary>
    public IEnumerable<string> Files => _files.Keys.Where(IsContent).Order(StringComparer.Ordinal);

    public byte[] this[string file] => _files[file];

    /// <summary>An element of the nuspec; null where there is none.</summary>
    public XElement? Element(string name) => _metadata.Element(_metadata.Name.Namespace + name);

    /// <summary>The versions that it asks for, by package.</summary>
    public Dictionary<string, string> Dependencies => _metadata
        .Descendants(_metadata.Name.Namespace + "dependency")
        .ToDictionary(entry => entry.Attribute("id")!.Value, entry => entry.Attribute("version")!.Value);

    private static bool IsContent(string file) =>
        file != "[Content_Types].xml" && !file.StartsWith("_rels/", StringComparison.Ordinal)
        && !file.StartsWith("package/", StringComparison.Ordinal) && !file.EndsWith(".nuspec", StringComparison.Ordinal);
}
