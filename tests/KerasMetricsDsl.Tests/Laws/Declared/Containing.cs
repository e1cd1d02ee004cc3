namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>A type around a metric.</summary>
public static partial class Containing
{
    /// <summary>A nested type, over bools.</summary>
    [Metric]
    public sealed partial class Agreement
    {
        [Mean] internal static bool Same(bool left, bool right) => left == right;
    }
}
