namespace KerasMetricsDsl.Consumers;

/// <summary>A folder outside of the repository, as a user has one: nothing that the repository says to MSBuild is said there.</summary>
internal static class Workspace
{
    private static int _folders;

    public static string Root { get; } = Create();

    /// <summary>Empty at first: what is restored comes from the feed, never from an earlier build.</summary>
    public static string Packages => Path.Combine(Root, "packages");

    /// <summary>A folder that no other test has, which sees the feed beside the sources of the machine.</summary>
    public static string NewFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(Root, $"{Interlocked.Increment(ref _folders)}", name)).FullName;

    private static string Create()
    {
        var root = Directory.CreateTempSubdirectory("kmd-consumers-").FullName;
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="feed" value="{Feed.Folder}" />
              </packageSources>
            </configuration>
            """);
        return root;
    }
}
