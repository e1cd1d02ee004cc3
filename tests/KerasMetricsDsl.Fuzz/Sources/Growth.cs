namespace KerasMetricsDsl.Fuzz.Sources;

/// <summary>Members whose text grows slowly, and whose meaning grows fast for a parser that copies it.</summary>
internal static class Growth
{
    public static IReadOnlyList<(string Name, int Least, int Most, Func<int, string> Members)> Forms { get; } =
    [
        ("ifs without an else", 14, 20, n => Method($"{Repeat(n, _ => "if (x > 0) { if (x > 1) return 0; } ")}return 1;")),
        ("locals of locals", 12, 18, n => Method($"var a0 = x; {Repeat(n, i => $"var a{i + 1} = a{i} * a{i} + a{i}; ")}return a{n};")),
        ("helpers that use their parameter twice", 14, 40, n =>
            $"{Repeat(n, i => $"static float H{i + 1}(float y) => H{i}(y * y + y); ")}static float H0(float y) => y; {Method($"return H{n}(x);")}"),
        ("helpers that call twice", 12, 18, n =>
            $"{Repeat(n, i => $"static float H{i + 1}(float y) => H{i}(y) + H{i}(y + 1); ")}static float H0(float y) => y; {Method($"return H{n}(x);")}"),
        ("conditions in conditions", 12, 60, n => Method($"return {Repeat(n, i => $"x > {i} ? {i} : ")}x;")),
        ("switches in a row", 8, 16, n => Method($"var a0 = x; {Repeat(n, i => $"var a{i + 1} = a{i} switch {{ > 1 => a{i} + 1, > 0 => a{i} - 1, _ => a{i} }}; ")}return a{n};")),
        ("a long sum", 200, 2000, n => Method($"return x{Repeat(n, i => $" + {i}f")};")),
        ("deep brackets", 50, 200, n => Method($"return {Repeat(n, _ => "(1f + ")}x{new string(')', n)};")),
        ("early returns", 20, 120, n => Method($"{Repeat(n, i => $"if (x > {i}) return {i}; ")}return x;")),
    ];

    private static string Method(string body) => $"[Sum] static float V(float x) {{ {body} }}";

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
