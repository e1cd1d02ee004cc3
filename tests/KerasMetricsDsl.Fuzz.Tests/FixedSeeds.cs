using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Tests;

/// <summary>The seeds of the short run: a first stretch of each fuzzer, and those that once found a fault.</summary>
internal static class FixedSeeds
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["declarations"] = "0-9,14,26,27,60,77,79,98,100,103,110,126,146,2030,2039,2075,2132,3010,3043",
        ["forms"] = "0-19,1166,1168",
        ["sources"] = "0-9,11,15,24,35,46,48,2018,2026",
        ["names"] = "0-9,12,20,22,26,31-35,37,47-49,72,78,81,82,99,135,172,205,209,226,227,235,322,328,331,347,349,353,366,424,438,450,467,484",
        ["ranges"] = "0-149,166,188,217,274,285,343,347,355,387",
        ["states"] = "0-129,270",
        ["catalogue"] = "0-149,161,170,200,207,280,549,2065",
        ["concurrency"] = "0,4,8,9",
    };

    public static IReadOnlyList<int> Of(string fuzzer) => Seeds.Parse(All[fuzzer]);
}
