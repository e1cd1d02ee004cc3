namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>The exact operations in plain C#.</summary>
internal static class Meanings
{
    public static Dictionary<string, Func<float, float>> Unary { get; } = new()
    {
        ["Negate"] = x => -x,
        ["Abs"] = Math.Abs,
        ["Sign"] = x => float.IsNaN(x) ? x : Math.Sign(x),
        ["Floor"] = MathF.Floor,
        ["Ceiling"] = MathF.Ceiling,
        ["Round"] = x => MathF.Round(x, MidpointRounding.ToEven),
        ["Truncate"] = MathF.Truncate,
        ["Sqrt"] = MathF.Sqrt,
        ["IsNaN"] = x => Mask(float.IsNaN(x)),
        ["IsInfinity"] = x => Mask(float.IsInfinity(x)),
        ["IsFinite"] = x => Mask(float.IsFinite(x)),
        ["ToInt"] = x => BitConverter.Int32BitsToSingle(Saturated(x)),
        ["ToSingle"] = x => BitConverter.SingleToInt32Bits(x),
    };

    public static Dictionary<string, Func<float, float, float>> Binary { get; } = new()
    {
        ["Add"] = (x, y) => x + y,
        ["Subtract"] = (x, y) => x - y,
        ["Multiply"] = (x, y) => x * y,
        ["Divide"] = (x, y) => x / y,
        ["Remainder"] = (x, y) => x % y,
        ["Less"] = (x, y) => Mask(x < y),
        ["LessOrEqual"] = (x, y) => Mask(x <= y),
        ["Greater"] = (x, y) => Mask(x > y),
        ["GreaterOrEqual"] = (x, y) => Mask(x >= y),
        ["Equal"] = (x, y) => Mask(x == y),
        ["NotEqual"] = (x, y) => Mask(x != y),
        ["Min"] = Math.Min,
        ["Max"] = Math.Max,
        ["MinNumber"] = float.MinNumber,
        ["MaxNumber"] = float.MaxNumber,
        ["CopySign"] = MathF.CopySign,
    };

    private static float Mask(bool value) => BitConverter.Int32BitsToSingle(value ? -1 : 0);

    private static int Saturated(float value) =>
        float.IsNaN(value) ? 0 : value >= 2147483648f ? int.MaxValue : value <= -2147483648f ? int.MinValue : (int)value;
}
