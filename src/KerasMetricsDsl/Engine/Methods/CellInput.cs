namespace KerasMetricsDsl.Engine;

/// <summary>The argument of a method for one of its parameters.</summary>
/// <param name="Input">The position of the input.</param>
/// <param name="Kind">How it is read.</param>
internal readonly record struct CellInput(int Input, CellInputKind Kind)
{
    public static CellInput Of<TInput>(int input)
    {
        var kind = typeof(TInput) == typeof(float) ? CellInputKind.Float : typeof(TInput) == typeof(bool) ? CellInputKind.Mask : CellInputKind.Int;
        return new(input, kind);
    }
}

internal enum CellInputKind
{
    Float,
    Int,
    Mask,
}
