namespace KerasMetricsDsl.Generators;

/// <summary>
/// Lets tests count what a run did again. Tracked steps tell what changed, not what was computed; null outside of tests.
/// </summary>
internal static class PipelineCounters
{
    [ThreadStatic]
    private static Action<string>? _lowered;

    [ThreadStatic]
    private static Action<string, string>? _emitted;

    /// <summary>Called with a metric's name when it is lowered.</summary>
    public static Action<string>? Lowered
    {
        get => _lowered;
        set => _lowered = value;
    }

    /// <summary>Called with a metric's name and the artifact that is written.</summary>
    public static Action<string, string>? Emitted
    {
        get => _emitted;
        set => _emitted = value;
    }
}
