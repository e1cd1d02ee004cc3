namespace KerasMetricsDsl.Fuzz.Running;

/// <summary>The only source of chance: a fuzzer's name and a seed make the same case on every machine.</summary>
internal static class CaseRandom
{
    public static Random Of(string fuzzer, int seed)
    {
        var hash = 2166136261u;
        foreach (var letter in fuzzer)
            hash = (hash ^ letter) * 16777619u;
        return new Random((int)(hash ^ ((uint)seed * 2654435761u)));
    }

    public static T Pick<T>(this Random random, params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>True once in so many times.</summary>
    public static bool OneIn(this Random random, int times) => random.Next(times) == 0;
}
