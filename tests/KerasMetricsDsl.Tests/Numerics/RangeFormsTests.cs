using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>
/// A form for a known range gives the bits of the general function for every float of its range: here both ends of it in full and a sweep in
/// between. <c>KERASMETRICSDSL_EVERY_FLOAT=1</c> makes it all floats, on all cores some minutes.
/// </summary>
public class RangeFormsTests
{
    // As many floats from each end as a quarter of an exponent has; fewer on narrow lanes, which take longer.
    private const uint End = 2_097_152;

    private static readonly uint Stride = Environment.GetEnvironmentVariable("KERASMETRICSDSL_EVERY_FLOAT") == "1" ? 1u : 4093u;

    public static TheoryData<string> Forms => [.. RangeForms<LanesScalar>.All.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Lanes512_InItsRange_GivesTheGeneralBits(string form) => Check<Lanes512>(form);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Lanes256_InItsRange_GivesTheGeneralBits(string form) => Check<Lanes256>(form);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Lanes128_InItsRange_GivesTheGeneralBits(string form) => Check<Lanes128>(form);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Lanes1_InItsRange_GivesTheGeneralBits(string form) => Check<Lanes1>(form);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Lanes256x2_InItsRange_GivesTheGeneralBits(string form) => Check<Lanes256x2>(form);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Lanes128x4_InItsRange_GivesTheGeneralBits(string form) => Check<Lanes128x4>(form);

    private static void Check<T>(string name) where T : struct, ILanes<T>
    {
        var (form, general, domain) = RangeForms<T>.All[name];
        foreach (var (first, last) in domain)
        {
            var end = Math.Min(End / (uint)(17 - T.Count), last - first);
            Check(name, form, general, first, first + end, 1);
            Check(name, form, general, last - end, last, 1);
            Check(name, form, general, first, last, Stride);
        }
    }

    private static void Check<T>(string name, Func<T, T> form, Func<T, T> general, uint first, uint last, uint stride) where T : struct, ILanes<T>
    {
        const long Part = 1 << 24;
        Parallel.For(0, ((last - first) / stride / Part) + 1, part =>
        {
            var from = first + (part * Part * stride);
            var to = Math.Min(last, from + ((Part - 1) * stride));
            for (var bits = from; bits <= to; bits += T.Count * (long)stride)
            {
                // What lies behind the last float of a range is replaced by it.
                var x = T.AddInt(T.Int((int)bits), T.MultiplyInt(T.Iota, T.Int((int)stride)));
                x = T.Select(T.First((int)Math.Min(16, ((to - bits) / stride) + 1)), x, T.Int((int)to));
                var (actual, expected) = (form(x), general(x));
                if (T.Any(~(T.EqualsInt(actual, expected) | (T.IsNaN(actual) & T.IsNaN(expected)))))
                    Assert.Fail($"{name} from {bits:x8}: {string.Join(' ', Sixteen.Store(actual))}, general {string.Join(' ', Sixteen.Store(expected))}");
            }
        });
    }
}
