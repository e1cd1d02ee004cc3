using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Fuzz.Sources;

/// <summary>What a source may cause.</summary>
internal static class Expectations
{
    /// <summary>Processor time for a source of some hundred lines; a right one takes a hundredth of it.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(5);

    /// <summary>What has one diagnostic: a file's metric, and each class of a project whose language version is too old.</summary>
    public static object? Subject(Diagnostic mistake) => mistake.Id == "KMD0120" ? mistake.Location : mistake.Location.SourceTree;

    /// <summary>Diagnostics of one metric for one mistake.</summary>
    public const int MistakesForOne = 1;
}
