namespace KerasMetricsDsl.Consumers;

/// <summary>The packages of this build, which lie beside the tests.</summary>
internal static class Feed
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "feed");

    public static string Version { get; } = File.ReadAllText(Path.Combine(Folder, "version.txt")).Trim();

    public static string PathOf(string id) => Path.Combine(Folder, $"{id}.{Version}.nupkg");
}
