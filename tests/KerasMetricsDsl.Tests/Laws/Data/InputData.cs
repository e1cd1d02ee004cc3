namespace KerasMetricsDsl.Tests.Laws;

/// <summary>One input of many samples: <paramref name="Width"/> values a sample, or one in a plain batch when it is 0.</summary>
internal sealed record InputData(Array Values, int Width)
{
    private int PerSample => Math.Max(Width, 1);

    /// <summary>The values of the samples at these positions, in this order.</summary>
    public InputData Pick(int[] samples)
    {
        var picked = Array.CreateInstance(Values.GetType().GetElementType()!, samples.Length * PerSample);
        for (var i = 0; i < samples.Length; i++)
            Array.Copy(Values, samples[i] * PerSample, picked, i * PerSample, PerSample);
        return new(picked, Width);
    }

    /// <summary>The values as an input: a plain batch, or a tensor [samples, width].</summary>
    public MetricInput ToInput() => Values switch
    {
        float[] floats => Width == 0 ? floats : MetricInput.Rows<float>(floats, Width),
        int[] ints => Width == 0 ? ints : MetricInput.Rows<int>(ints, Width),
        long[] longs => Width == 0 ? longs : MetricInput.Rows<long>(longs, Width),
        bool[] flags => Width == 0 ? flags : MetricInput.Rows<bool>(flags, Width),
        _ => throw new InvalidOperationException($"No test uses {Values.GetType()}."),
    };
}
