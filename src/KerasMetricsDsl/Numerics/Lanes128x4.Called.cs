using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics.Width128;
using V = System.Runtime.Intrinsics.Vector128<float>;

namespace KerasMetricsDsl.Numerics;

public readonly unsafe partial struct Lanes128x4
{
    // Inlined, the dozen constants of a function would be shared between the four vectors of a step, overflow the registers and be
    // spilled; a call for each vector costs a few cycles.
    private static class Called
    {
        [MethodImpl(Calls.NotInlined)] public static V Log(V x) => Logarithm.Log(x);
        [MethodImpl(Calls.NotInlined)] public static V LogPositive(V x) => Logarithm.LogPositive(x);
        [MethodImpl(Calls.NotInlined)] public static V LogBounded(V x) => Logarithm.LogBounded(x);
        [MethodImpl(Calls.NotInlined)] public static V Log2(V x) => Logarithm.Log2(x);
        [MethodImpl(Calls.NotInlined)] public static V Log10(V x) => Logarithm.Log10(x);
        [MethodImpl(Calls.NotInlined)] public static V Log1P(V x) => Logarithm.Log1P(x);
        [MethodImpl(Calls.NotInlined)] public static V Log1PUnit(V x) => Logarithm.Log1PUnit(x);
        [MethodImpl(Calls.NotInlined)] public static V Exp(V x) => Exponential.Exp(x);
        [MethodImpl(Calls.NotInlined)] public static V ExpNegative(V x) => Exponential.ExpNegative(x);
        [MethodImpl(Calls.NotInlined)] public static V ExpM1(V x) => Exponential.ExpM1(x);
        [MethodImpl(Calls.NotInlined)] public static V Pow(V x, V y) => Power.Pow(x, y);
        [MethodImpl(Calls.NotInlined)] public static V Cbrt(V x) => Root.Cbrt(x);
        [MethodImpl(Calls.NotInlined)] public static V Sinh(V x) => Hyperbolic.Sinh(x);
        [MethodImpl(Calls.NotInlined)] public static V Cosh(V x) => Hyperbolic.Cosh(x);
        [MethodImpl(Calls.NotInlined)] public static V Tanh(V x) => Hyperbolic.Tanh(x);
    }
}
