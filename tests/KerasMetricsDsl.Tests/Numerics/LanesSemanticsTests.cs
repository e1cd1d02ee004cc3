using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>The scalar lanes mean what C# means; the other widths agree with them.</summary>
public class LanesSemanticsTests
{
    public static TheoryData<string> Unary => [.. Meanings.Unary.Keys];

    public static TheoryData<string> Binary => [.. Meanings.Binary.Keys];

    [Theory]
    [MemberData(nameof(Unary))]
    public void UnaryOperation_AnyInput_MeansWhatCSharpMeans(string operation)
    {
        var (left, _, _) = Samples.Floats;
        for (var at = 0; at < left.Length; at += 16)
            AssertSame(LanesOperations<LanesScalar>.All[operation](Sixteen.Load<LanesScalar>(left, at), 0f, 0f), i => Meanings.Unary[operation](left[at + i]));
    }

    [Theory]
    [MemberData(nameof(Binary))]
    public void BinaryOperation_AnyInput_MeansWhatCSharpMeans(string operation)
    {
        var (left, right, _) = Samples.Floats;
        for (var at = 0; at < left.Length; at += 16)
            AssertSame(
                LanesOperations<LanesScalar>.All[operation](Sixteen.Load<LanesScalar>(left, at), Sixteen.Load<LanesScalar>(right, at), 0f),
                i => Meanings.Binary[operation](left[at + i], right[at + i]));
    }

    [Theory]
    [InlineData(7, -2, -3, 1)]
    [InlineData(-7, 2, -3, -1)]
    [InlineData(7, 0, 0, 0)]
    [InlineData(int.MinValue, -1, int.MinValue, 0)]
    public void IntegerDivision_Edges_NeverTraps(int left, int right, int quotient, int remainder)
    {
        AssertSame(Lanes128x4.DivideInt(Lanes128x4.Int(left), Lanes128x4.Int(right)), _ => BitConverter.Int32BitsToSingle(quotient));
        AssertSame(Lanes128x4.RemainderInt(Lanes128x4.Int(left), Lanes128x4.Int(right)), _ => BitConverter.Int32BitsToSingle(remainder));
    }

    private static void AssertSame<T>(T actual, Func<int, float> expected) where T : struct, ILanes<T> =>
        Assert.Equal(Enumerable.Range(0, 16).Select(i => Sixteen.Canonical(expected(i))), Sixteen.Bits(actual));
}
