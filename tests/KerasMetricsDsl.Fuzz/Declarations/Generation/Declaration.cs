namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

internal enum Shape { Elements, Columns, Rows }

/// <summary>A random metric.</summary>
internal sealed record Declaration(
    Shape Shape,
    Surroundings Surroundings,
    IReadOnlyList<ConfigMember> Members,
    IReadOnlyList<string> Fields,
    IReadOnlyList<Input> Inputs,
    IReadOnlyList<HelperMethod> Helpers,
    IReadOnlyList<Accumulator> Accumulators)
{
    /// <summary>The parameters that histograms take their sizes from; each is 1 to 6.</summary>
    public static IReadOnlyList<string> SizeNames { get; } = ["s0", "s1"];

    /// <summary>Whether any body calls a function such as Log, so that the last bits are nobody's promise.</summary>
    public bool CallsFunctions => Bodies.Any(body => FloatRules.InexactPlain.Any(body.PlainText.Contains));

    private IEnumerable<Node> Bodies => Accumulators.Select(accumulator => accumulator.Body).Concat(Helpers.Select(helper => helper.Body));

    /// <summary>Whether any body has this text.</summary>
    public bool Reads(string text) => Bodies.Any(body => body.DeclaredText.Contains(text, StringComparison.Ordinal));

    /// <summary>Inputs in the order in which accumulators take them: all of them, each time.</summary>
    public string Parameters(Accumulator accumulator, bool isPlain = false) => string.Join(", ", Inputs
        .Select(input => $"{(isPlain ? input.PlainType : input.Type)} {input.Name}")
        .Concat(accumulator.TakesColumn ? ["[Column] int column"] : [])
        .Concat(accumulator.TakesWeight ? ["[Weight] float weight"] : [])
        .Concat(accumulator.Over is { } over ? [$"{over.Type} entry"] : []));
}
