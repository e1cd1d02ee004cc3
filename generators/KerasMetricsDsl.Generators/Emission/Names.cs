namespace KerasMetricsDsl.Generators.Emission;

/// <summary>How names of the declaration turn into names of generated members.</summary>
internal static class Names
{
    /// <summary><c>_classWeights</c> and <c>classWeights</c> give <c>ClassWeights</c>.</summary>
    public static string Pascal(string name)
    {
        var bare = name.TrimStart('_', '@');
        return bare.Length == 0 ? name : char.ToUpperInvariant(bare[0]) + bare.Substring(1);
    }

    /// <summary>The property that holds the pinned copy of a configuration array.</summary>
    public static string Table(string array) => Pascal(array) + "Table";

    /// <summary>The field behind <see cref="Table"/>.</summary>
    public static string TableField(string array) => "_" + char.ToLowerInvariant(Pascal(array)[0]) + Pascal(array).Substring(1) + "Table";

    public static string Literal(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
