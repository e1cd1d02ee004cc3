namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

internal enum Gathering { Mean, Sum, Min, Max, Histogram }

/// <summary>A method with an accumulator's attribute.</summary>
internal sealed record Accumulator(string Name, Gathering Gathering, Node Body)
{
    /// <summary>The extents of a histogram: numbers, or names of configuration members.</summary>
    public IReadOnlyList<string> Sizes { get; init; } = [];

    /// <summary>The histogram's tuple ends in a factor.</summary>
    public bool HasFactor { get; init; }

    public bool PerColumn { get; init; }

    public bool TakesColumn { get; init; }

    public bool TakesWeight { get; init; }

    /// <summary>The array that it is kept over, and the type of its entries.</summary>
    public (string Array, string Type)? Over { get; init; }

    /// <summary>It is written as a partial method with an implementation.</summary>
    public bool IsPartial { get; init; }

    public bool IsApproximate => Body.Kind == Kind.ApproximateBody;

    public string ReturnType => Body.Kind switch
    {
        Kind.IntBody => "int",
        Kind.BoolBody => "bool",
        Kind.IndexBody => Sizes.Count == 1 && !HasFactor
            ? "int"
            : $"({string.Join(", ", Sizes.Select(_ => "int").Concat(HasFactor ? ["float"] : []))})",
        _ => "float",
    };
}
