using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>One input of a metric.</summary>
/// <param name="Name">The parameter's name in the declaration.</param>
/// <param name="Kind">What it is read as.</param>
/// <param name="IsSparse">A row input that holds one label per row, seen as rows of length 1.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct InputLayout(string Name, InputKind Kind, bool IsSparse = false)
{
    /// <summary>Whether it is compared with another input, as integers where both hold integers.</summary>
    public bool IsCompared { get; private init; }

    /// <summary>Whether a value below 0 is refused.</summary>
    public bool IsNonNegative { get; private init; }

    /// <summary>A float per cell.</summary>
    public static InputLayout Element(string name, bool compared = false, bool nonNegative = false) =>
        new(name, InputKind.Element) { IsCompared = compared, IsNonNegative = nonNegative };

    /// <summary>An int per cell or row.</summary>
    public static InputLayout Label(string name, bool compared = false) => new(name, InputKind.Label) { IsCompared = compared };

    /// <summary>A bool per cell or row.</summary>
    public static InputLayout Flag(string name) => new(name, InputKind.Flag);

    /// <summary>Rows of floats; sparse rows hold one label each.</summary>
    public static InputLayout Row(string name, bool sparse = false, bool compared = false, bool nonNegative = false) =>
        new(name, InputKind.Row, sparse) { IsCompared = compared, IsNonNegative = nonNegative };
}
