using Microsoft.CodeAnalysis.Diagnostics;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>Properties of a user's project that the package's build files show to the compiler.</summary>
internal static class BuildProperties
{
    /// <summary>Whether an unoptimised project may call its methods in the place of kernels: unless it says no.</summary>
    public static bool AllowsMethods(AnalyzerConfigOptions options) =>
        !options.TryGetValue("build_property.KerasMetricsDslCallsMethods", out var value)
        || !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
