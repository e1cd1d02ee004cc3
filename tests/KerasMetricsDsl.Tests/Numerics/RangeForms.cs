using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>Every form for a known range, beside the general function and the floats that it is for, as intervals of their bits.</summary>
internal static class RangeForms<T> where T : struct, ILanes<T>
{
    public static Dictionary<string, (Func<T, T> Form, Func<T, T> General, (uint First, uint Last)[] Domain)> All { get; } = Create();

    private static Dictionary<string, (Func<T, T>, Func<T, T>, (uint, uint)[])> Create()
    {
        (uint, uint)[] nan = [(0x7f800001, 0x7fffffff), (0xff800001, 0xffffffff)];
        var forms = new Dictionary<string, (Func<T, T>, Func<T, T>, (uint, uint)[])>
        {
            ["LogPositive"] = (T.LogPositive, T.Log, [(0x00800000, 0x7f800000), .. nan]),
            ["LogBounded"] = (T.LogBounded, T.Log, [(0x00800000, Bits(float.ScaleB(1, 126))), .. nan]),
            ["Log1PUnit"] = (T.Log1PUnit, T.Log1P, [(0, Bits(1)), .. nan]),
            ["ExpNegative"] = (T.ExpNegative, T.Exp, [(0, 0), (Bits(-0f), Bits(float.NegativeInfinity)), .. nan]),
            ["MaxZero"] = (T.MaxZero, x => T.Max(0f, x), [(0, uint.MaxValue)]),
            ["ToIntBounded"] = (T.ToIntBounded, T.ToInt, [(0, Bits(2147483520f)), (Bits(-0f), Bits(-2147483648f)), .. nan]),
        };
        foreach (var constant in (float[])[1e-7f, 0.9999999f, 1, -1e-7f, -104.5f, float.Epsilon, float.MaxValue, float.NegativeInfinity])
        {
            forms[$"MaxConstant {constant:R}"] = (x => T.MaxConstant(constant, x), x => T.Max(constant, x), [(0, uint.MaxValue)]);
            forms[$"MinConstant {constant:R}"] = (x => T.MinConstant(constant, x), x => T.Min(constant, x), [(0, uint.MaxValue)]);
        }

        return forms;
    }

    private static uint Bits(float value) => BitConverter.SingleToUInt32Bits(value);
}
