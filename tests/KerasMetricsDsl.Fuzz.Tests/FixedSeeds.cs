using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Tests;

/// <summary>The seeds of the short run: a first stretch of each fuzzer, and those that once found a fault.</summary>
internal static class FixedSeeds
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["declarations"] = "0-39",
        ["sources"] = "0-29",
        ["names"] = "0-49",
        ["ranges"] = "0-149",
        ["states"] = "0-149",
        ["catalogue"] = "0-149",
        ["concurrency"] = "4,5",
    };

    public static IReadOnlyList<int> Of(string fuzzer) => Seeds.Parse(All[fuzzer]);
}
