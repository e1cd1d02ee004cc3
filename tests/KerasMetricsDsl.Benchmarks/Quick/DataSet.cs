using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>Random inputs of one size, the same on every run, made when asked for and pinned, so that kernels may hold pointers.</summary>
internal sealed class DataSet(int size)
{
    private readonly Dictionary<string, Array> _arrays = [];

    public int Size { get; } = size;

    /// <summary>Labels 0 and 1.</summary>
    public float[] Labels => Get<float>(random => random.Next(2));

    /// <summary>Labels in [0, 1).</summary>
    public float[] SoftLabels => Get<float>(random => random.NextSingle());

    public float[] Predictions => Get<float>(random => random.NextSingle());

    public float[] Weights => Get<float>(random => random.NextSingle());

    /// <summary>One in ten is left out.</summary>
    public bool[] Mask => Get<bool>(random => random.Next(10) != 0);

    /// <summary>Ten classes.</summary>
    public float[] Classes => Get<float>(random => random.Next(10));

    public float[] PredictedClasses => Get<float>(random => random.Next(10));

    public double[] DoubleLabels => Get(random => random.NextDouble());

    public double[] DoublePredictions => Get(random => random.NextDouble());

    public Half[] HalfLabels => Get(random => (Half)random.NextSingle());

    public Half[] HalfPredictions => Get(random => (Half)random.NextSingle());

    public int[] IntLabels => Get(random => random.Next(100));

    public int[] IntPredictions => Get(random => random.Next(100));

    /// <summary>Where the elements of a pinned array are.</summary>
    public static unsafe T* At<T>(T[] pinned)
        where T : unmanaged =>
        (T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));

    private T[] Get<T>(Func<Random, T> next, [CallerMemberName] string name = "")
        where T : unmanaged
    {
        if (_arrays.TryGetValue(name, out var known))
            return (T[])known;
        var random = new Random(name.Length + (31 * name[0]) + (1009 * name[^2]));
        var values = GC.AllocateUninitializedArray<T>(Size, pinned: true);
        foreach (ref var value in values.AsSpan())
            value = next(random);
        _arrays[name] = values;
        return values;
    }
}
