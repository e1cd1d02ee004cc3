namespace KerasMetricsDsl.Tests.Ownership;

/// <summary>A sum that a test can stop in the middle of an update, or while its result is computed.</summary>
[Metric]
internal sealed partial class WatchedSum
{
    /// <summary>What this thread does in its next update.</summary>
    [ThreadStatic]
    internal static Action? InUpdate;

    /// <summary>What this thread does when it computes the result.</summary>
    [ThreadStatic]
    internal static Action? InResult;

    [Sum] static float Total(float x) => x;

    [Result]
    static double Value(double total)
    {
        InResult?.Invoke();
        return total;
    }

    [Validate]
    static void Watch(TensorShape x)
    {
        if (x.Rank >= 0)
            InUpdate?.Invoke();
    }
}
