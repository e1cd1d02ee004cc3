using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>Every operation gives the bits of the scalar lanes on every width, whatever the hardware accelerates.</summary>
public class LanesAgreementTests
{
    public static TheoryData<string> Operations => [.. LanesOperations<LanesScalar>.All.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Lanes512_AnyInput_GivesTheBitsOfTheScalarLanes(string operation) => Agree<Lanes512>(operation);

    [Theory]
    [MemberData(nameof(Operations))]
    public void Lanes256_AnyInput_GivesTheBitsOfTheScalarLanes(string operation) => Agree<Lanes256>(operation);

    [Theory]
    [MemberData(nameof(Operations))]
    public void Lanes128_AnyInput_GivesTheBitsOfTheScalarLanes(string operation) => Agree<Lanes128>(operation);

    [Theory]
    [MemberData(nameof(Operations))]
    public void Lanes1_AnyInput_GivesTheBitsOfTheScalarLanes(string operation) => Agree<Lanes1>(operation);

    [Theory]
    [MemberData(nameof(Operations))]
    public void Lanes256x2_AnyInput_GivesTheBitsOfTheScalarLanes(string operation) => Agree<Lanes256x2>(operation);

    [Theory]
    [MemberData(nameof(Operations))]
    public void Lanes128x4_AnyInput_GivesTheBitsOfTheScalarLanes(string operation) => Agree<Lanes128x4>(operation);

    private static void Agree<T>(string operation) where T : struct, ILanes<T>
    {
        var (left, right, third) = Samples.Floats;
        for (var at = 0; at + 16 <= left.Length; at += T.Count)
        {
            var expected = Sixteen.Bits(Apply<LanesScalar>(operation, at));
            var actual = Sixteen.Bits(Apply<T>(operation, at));
            for (var i = 0; i < T.Count; i++)
                if (expected[i] != actual[i])
                    Assert.Fail($"{operation}({left[at + i]:R}, {right[at + i]:R}, {third[at + i]:R}): {actual[i]:x8}, scalar {expected[i]:x8}");
        }
    }

    private static T Apply<T>(string operation, int at) where T : struct, ILanes<T>
    {
        var (left, right, third) = Samples.Floats;
        return LanesOperations<T>.All[operation](Sixteen.Load<T>(left, at), Sixteen.Load<T>(right, at), Sixteen.Load<T>(third, at));
    }
}
