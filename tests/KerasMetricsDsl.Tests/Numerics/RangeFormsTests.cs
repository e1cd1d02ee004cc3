using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>A form for a known range gives the bits of the general function for every float of its range.</summary>
public class RangeFormsTests
{
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
        Sweep.All<T>(domain, Same, x => $"{name}: {string.Join(' ', Sixteen.Store(form(x)))}, general {string.Join(' ', Sixteen.Store(general(x)))}");

        T Same(T x)
        {
            var (actual, expected) = (form(x), general(x));
            return T.EqualsInt(actual, expected) | (T.IsNaN(actual) & T.IsNaN(expected));
        }
    }
}
