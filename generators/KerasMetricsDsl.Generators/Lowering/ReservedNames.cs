namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Names that printers use themselves: the kernel, its cursor, the lanes.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Names = ["k", "at", "rows", "factor", "e", "T", "C", "R"];

    public static bool Contains(string name) => Names.Contains(name);
}
