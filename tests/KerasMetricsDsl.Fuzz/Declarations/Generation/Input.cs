namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>One input of a metric.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Float, Int, Bool, Row or Whole.</param>
/// <param name="IsWide">It has a value for each column.</param>
internal sealed record Input(string Name, Kind Kind, bool IsWide)
{
    public string Type => Kind switch { Kind.Float or Kind.Whole => "float", Kind.Int => "int", Kind.Bool => "bool", _ => "Row" };

    /// <summary>Its type in plain C#: one that compares two integers as such.</summary>
    public string PlainType => Kind == Kind.Whole ? nameof(Kind.Whole) : Type;
}
