namespace KerasMetricsDsl.Generators.Model;

/// <summary>One named input of the metric.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Kind">How it is laid out.</param>
/// <param name="SparseWhen">The bool configuration member that makes this row a label of length 1.</param>
/// <param name="DeclaredType"><c>float</c>, <c>int</c>, <c>long</c>, <c>bool</c> or <c>Row</c>.</param>
/// <param name="NonNegative">Whether a value below 0 is refused.</param>
internal sealed record InputModel(string Name, InputKind Kind, string? SparseWhen, string DeclaredType, bool NonNegative = false);

internal enum InputKind
{
    /// <summary>One float a cell.</summary>
    Element,

    /// <summary>One int or long a cell.</summary>
    Label,

    /// <summary>One bool a cell.</summary>
    Flag,

    /// <summary>The last axis (or the [Axis]) as one value.</summary>
    Row,
}
