namespace KerasMetricsDsl.Fuzz.Sources;

/// <summary>What a source may cause.</summary>
internal static class Expectations
{
    /// <summary>Processor time for a source of some hundred lines; a right one takes a hundredth of it.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(5);

    /// <summary>Diagnostics of one metric for one mistake.</summary>
    public const int MistakesForOne = 1;
}
