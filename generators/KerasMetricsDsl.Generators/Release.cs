using System.Reflection;

namespace KerasMetricsDsl.Generators;

/// <summary>The version and the sources of this assembly: generated code carries the one, diagnostics link to the other.</summary>
internal static class Release
{
    private static readonly Assembly Own = typeof(Release).Assembly;

    /// <summary>The version of the package, without the commit that it was built from.</summary>
    public static string Version { get; } =
        Own.GetCustomAttribute<AssemblyInformationalVersionAttribute>().InformationalVersion.Split('+')[0];

    /// <summary>Where the sources of this version are read.</summary>
    public static string Sources { get; } =
        $"{Own.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepositoryUrl").Value}/blob/v{Version}";
}
