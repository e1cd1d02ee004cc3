using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>
/// Intervals of floats by their bits: both ends in full and a stride in between. <c>KERASMETRICSDSL_EVERY_FLOAT=1</c> makes it all floats,
/// which takes half an hour.
/// </summary>
internal static class Sweep
{
    // As many floats from each end as a quarter of an exponent has; fewer on narrow lanes, which take longer.
    private const uint End = 2_097_152;

    private const long Part = 1 << 24;

    private static readonly uint Stride = Environment.GetEnvironmentVariable("KERASMETRICSDSL_EVERY_FLOAT") == "1" ? 1u : 4093u;

    /// <summary>Fails where the mask of a check is not set.</summary>
    public static void All<T>((uint First, uint Last)[] domain, Func<T, T> holds, Func<T, string> describe) where T : struct, ILanes<T>
    {
        foreach (var (first, last) in domain)
        {
            var end = Math.Min(End / (uint)(17 - T.Count), last - first);
            All(first, first + end, 1, holds, describe);
            All(last - end, last, 1, holds, describe);
            All(first, last, Stride, holds, describe);
        }
    }

    private static void All<T>(uint first, uint last, uint stride, Func<T, T> holds, Func<T, string> describe) where T : struct, ILanes<T> =>
        Parallel.For(0, ((last - first) / stride / Part) + 1, part =>
        {
            var from = first + (part * Part * stride);
            var to = Math.Min(last, from + ((Part - 1) * stride));
            for (var bits = from; bits <= to; bits += T.Count * (long)stride)
            {
                // Lanes behind the last float of the part are given that one.
                var x = T.AddInt(T.Int((int)bits), T.MultiplyInt(T.Iota, T.Int((int)stride)));
                x = T.Select(T.First((int)Math.Min(16, ((to - bits) / stride) + 1)), x, T.Int((int)to));
                if (T.Any(~holds(x)))
                    Assert.Fail($"{bits:x8} and on, {describe(x)}");
            }
        });
}
