using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>What crosses lanes: loads, folds, prefixes, table reads.</summary>
public class LanesFoldTests
{
    [Fact]
    public void Lanes512_Folds_AreRight() => Check<Lanes512>();

    [Fact]
    public void Lanes256_Folds_AreRight() => Check<Lanes256>();

    [Fact]
    public void Lanes128_Folds_AreRight() => Check<Lanes128>();

    [Fact]
    public void Lanes1_Folds_AreRight() => Check<Lanes1>();

    [Fact]
    public void Lanes256x2_Folds_AreRight() => Check<Lanes256x2>();

    [Fact]
    public void Lanes128x4_Folds_AreRight() => Check<Lanes128x4>();

    [Fact]
    public void LanesScalar_Folds_AreRight() => Check<LanesScalar>();

    [Fact]
    public unsafe void TwoSets_IsTheFixedTree()
    {
        var (left, _, _) = Samples.Floats;
        for (var at = left.Length - 2048; at < left.Length; at += 32)
        {
            double[] lanes = [.. left[at..(at + 32)].Select(x => (double)x)], sums = [.. lanes];
            for (var half = 16; half > 0; half /= 2)
                for (var i = 0; i < half; i++)
                    sums[i] += sums[i + half];
            fixed (double* p = lanes)
                Assert.Equal(sums[0], Folds.TwoSets(p));
        }
    }

    private static void Check<T>() where T : struct, ILanes<T>
    {
        First_AnyCount_MarksThePrefix<T>();
        Any_OneLane_IsSeen<T>();
        LoadFlags_AnyByteButZero_IsSet<T>();
        Gather_AnyOrder_ReadsTheTable<T>();
        Sum_IsTheFixedTree<T>();
        AddTo_KeepsEveryLane<T>();
        Extrema_NaNAndZeros<T>();
    }

    private static void First_AnyCount_MarksThePrefix<T>() where T : struct, ILanes<T>
    {
        for (var count = -1; count <= 17; count++)
            Assert.Equal(Enumerable.Range(0, T.Count).Select(i => i < count ? -1 : 0), Masks(T.First(count)));
    }

    private static void Any_OneLane_IsSeen<T>() where T : struct, ILanes<T>
    {
        Assert.False(T.Any(T.Mask(false)));
        for (var lane = 0; lane < T.Count; lane++)
            Assert.True(T.Any(T.EqualsInt(T.Iota, T.Int(lane))));
    }

    private static unsafe void Gather_AnyOrder_ReadsTheTable<T>() where T : struct, ILanes<T>
    {
        float[] table = [.. Enumerable.Range(0, 40).Select(i => i * 1.5f)];
        var index = Sixteen.Load<T>(Sixteen.Ints(i => i * 37 % 40));
        fixed (float* p = table)
            Assert.Equal(Enumerable.Range(0, T.Count).Select(i => table[i * 37 % 40]), Sixteen.Store(T.Gather(p, index))[..T.Count]);
    }

    private static void Sum_IsTheFixedTree<T>() where T : struct, ILanes<T>
    {
        var (left, _, _) = Samples.Floats;
        for (var at = left.Length - 2048; at < left.Length; at += 16)
        {
            double[] sums = [.. left[at..(at + T.Count)].Select(x => (double)x)];
            for (var half = T.Count / 2; half > 0; half /= 2)
                for (var i = 0; i < half; i++)
                    sums[i] += sums[i + half];
            Assert.Equal(sums[0], T.Sum(Sixteen.Load<T>(left, at)));
        }
    }

    private static unsafe void AddTo_KeepsEveryLane<T>() where T : struct, ILanes<T>
    {
        double[] sums = [.. Enumerable.Range(0, 16).Select(i => i * 1e9)];
        fixed (double* p = sums)
            T.AddTo(p, Sixteen.Load<T>([.. Enumerable.Range(0, 16).Select(i => i + 0.25f)]));
        Assert.Equal(Enumerable.Range(0, 16).Select(i => i * 1e9 + (i < T.Count ? i + 0.25 : 0)), sums);
    }

    private static unsafe void LoadFlags_AnyByteButZero_IsSet<T>() where T : struct, ILanes<T>
    {
        for (var shift = 0; shift < 16; shift++)
        {
            byte[] bytes = [.. Enumerable.Range(shift, 16).Select(i => (byte)(i % 3 == 0 ? 0 : 1 << (i % 8)))];
            fixed (byte* p = bytes)
                Assert.Equal(bytes[..T.Count].Select(x => x != 0 ? -1 : 0), Masks(T.LoadFlags(p)));
        }
    }

    private static void Extrema_NaNAndZeros<T>() where T : struct, ILanes<T>
    {
        for (var lane = 0; lane < T.Count; lane++)
        {
            float[] values = [.. Enumerable.Range(0, 16).Select(i => i == lane ? 9f : i % 3 - 4f)];
            Assert.Equal(9f, T.Max(Sixteen.Load<T>(values)));
            Assert.Equal(-9f, T.Min(-Sixteen.Load<T>(values)));
            values[T.Count - 1 - lane] = float.NaN;
            Assert.True(float.IsNaN(T.Max(Sixteen.Load<T>(values))));
            Assert.True(float.IsNaN(T.Min(Sixteen.Load<T>(values))));
            var zeros = new float[16];
            zeros[lane] = -0f;
            Assert.True(float.IsNegative(T.Min(Sixteen.Load<T>(zeros))));
            Assert.Equal(T.Count == 1, float.IsNegative(T.Max(Sixteen.Load<T>(zeros))));
        }
    }

    private static IEnumerable<int> Masks<T>(T lanes) where T : struct, ILanes<T> =>
        Sixteen.Store(lanes)[..T.Count].Select(BitConverter.SingleToInt32Bits);
}
