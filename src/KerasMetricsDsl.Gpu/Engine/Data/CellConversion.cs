using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>What becomes of 32-bit cells that a kernel reads as something else, as the CPU engine converts them.</summary>
internal static class CellConversion
{
    public const int None = 0;
    public const int SingleToLabel = 1;
    public const int SingleToFlag = 2;
    public const int IntToSingle = 3;
    public const int IntToFlag = 4;
    public const int FlagToSingle = 5;
    public const int FlagToLabel = 6;

    /// <summary>The conversion from what a tensor holds to what a declaration reads.</summary>
    public static int Between(ElementType type, InputKind kind) => (type, kind) switch
    {
        (ElementType.Single, InputKind.Label) => SingleToLabel,
        (ElementType.Single, InputKind.Flag) => SingleToFlag,
        (ElementType.Int32, InputKind.Flag) => IntToFlag,
        (ElementType.Int32, InputKind.Element or InputKind.Row) => IntToSingle,
        (ElementType.Boolean, InputKind.Label) => FlagToLabel,
        (ElementType.Boolean, InputKind.Element or InputKind.Row) => FlagToSingle,
        _ => None,
    };

    /// <summary>Converts a cell. What is no whole number is no label; NaN is true as a flag.</summary>
    public static GpuLane Convert(GpuLane cell, int conversion) => conversion switch
    {
        SingleToLabel => ToLabel(cell),
        SingleToFlag => ~GpuLane.EqualsInt(GpuLane.Abs(cell), GpuLane.Int(0)),
        IntToSingle => GpuLane.ToSingle(cell),
        IntToFlag => ~GpuLane.EqualsInt(cell, GpuLane.Int(0)),
        FlagToSingle => cell & 1f,
        FlagToLabel => cell & GpuLane.Int(1),
        _ => cell,
    };

    private static GpuLane ToLabel(GpuLane cell)
    {
        const float OutOfRange = 2147483648;
        var whole = GpuLane.ToInt(cell);
        return GpuLane.Select((GpuLane.ToSingle(whole) == cell) & (cell < OutOfRange), whole, GpuLane.Int(ElementConversion.NoLabel));
    }
}
