using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>The value of a vector of labels and predictions that a metric adds up.</summary>
internal interface ISummand
{
    static abstract V Of(V label, V prediction);
}

internal struct SquaredError : ISummand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V label, V prediction)
    {
        var error = label - prediction;
        return error * error;
    }
}

internal struct AbsoluteError : ISummand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V label, V prediction) => X.Abs(label - prediction);
}

/// <summary>Two logarithms, for labels of any value.</summary>
internal struct Crossentropy : ISummand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V label, V prediction)
    {
        var p = X.MinNative(X.Create(0.9999999f), X.MaxNative(X.Create(1e-7f), prediction));
        return -(label * Functions.LogBounded(p) + (X.Create(1f) - label) * Functions.LogBounded(X.Create(1f) - p));
    }
}

/// <summary>One logarithm of what the label selects; NaN for a label that is neither 0 nor 1.</summary>
internal struct BinaryLabelCrossentropy : ISummand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V label, V prediction)
    {
        var p = X.MinNative(X.Create(0.9999999f), X.MaxNative(X.Create(1e-7f), prediction));
        var one = X.Equals(label, X.Create(1f));
        var chosen = X.ConditionalSelect(one, p, X.Create(1f) - p);
        return -Functions.LogBounded(chosen) | ~(one | X.Equals(label, X.Create(0f)));
    }
}

/// <summary>Two logarithms and the square of the distance, which is what a γ of 2 asks for.</summary>
internal struct FocalCrossentropy : ISummand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V label, V prediction)
    {
        var one = X.Create(1f);
        var distance = one - (label * prediction + (one - label) * (one - prediction));
        return distance * distance * Crossentropy.Of(label, prediction);
    }
}

internal struct LogCosh : ISummand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V label, V prediction)
    {
        var error = prediction - label;
        var x = X.Create(-2f) * error;
        var softplus = X.MaxNative(X.Create(0f), x) + Functions.Log1PUnit(Functions.ExpNegative(-X.Abs(x)));
        return error + softplus - X.Create(0.693147181f);
    }
}

internal struct SquaredLogarithmicError : ISummand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V label, V prediction)
    {
        var error = LogPlusOne(prediction) - LogPlusOne(label);
        return error * error;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V LogPlusOne(V x) => Functions.LogPositive(X.MaxNative(X.Create(1e-7f), x) + X.Create(1f));
}

/// <summary>For predictions that are not negative, as a rate is; others give another value than the library's NaN.</summary>
internal struct PoissonLoss : ISummand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V label, V prediction) => prediction - label * Functions.LogPositive(prediction + X.Create(1e-7f));
}

internal struct Divergence : ISummand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V label, V prediction)
    {
        var (t, p) = (Clip(label), Clip(prediction));
        return t * Functions.LogBounded(t / p);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Clip(V x) => X.MinNative(X.Create(1f), X.MaxNative(X.Create(1e-7f), x));
}

internal struct AbsolutePercentageError : ISummand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V label, V prediction) => X.Create(100f) * X.Abs((label - prediction) / X.MaxNative(X.Create(1e-7f), X.Abs(label)));
}
