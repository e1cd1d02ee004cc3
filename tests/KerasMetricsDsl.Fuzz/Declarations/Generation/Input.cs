namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>One input of a metric.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Float, Int, Bool or Row.</param>
/// <param name="IsWide">It has a value for each column.</param>
internal sealed record Input(string Name, Kind Kind, bool IsWide)
{
    public string Type => Kind switch { Kind.Float => "float", Kind.Int => "int", Kind.Bool => "bool", _ => "Row" };
}
