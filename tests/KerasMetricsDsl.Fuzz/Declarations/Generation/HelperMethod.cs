namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>A method that bodies call.</summary>
internal sealed record HelperMethod(string Name, IReadOnlyList<(string Name, Kind Kind)> Parameters, Node Body)
{
    public string ReturnType =>
        Body.Kind switch { Kind.IntBody => "int", Kind.BoolBody => "bool", Kind.PairBody => "(float, int)", _ => "float" };

    public Rule Call => new(
        Body.Kind switch { Kind.IntBody => Kind.Int, Kind.BoolBody => Kind.Bool, Kind.PairBody => Kind.Pair, _ => Kind.Float },
        $"{Name}({string.Join(", ", Parameters.Select((_, i) => $"${i}"))})",
        [.. Parameters.Select(parameter => parameter.Kind == Kind.Rows ? new Operand(Kind.Rows) : Operand.Safe(parameter.Kind))])
    {
        Faults = Body.CanFault,
        Needs = Parameters.Any(parameter => parameter.Kind == Kind.Rows) ? ["rows"] : [],
    };
}
