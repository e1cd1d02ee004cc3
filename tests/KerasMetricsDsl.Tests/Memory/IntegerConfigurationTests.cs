using KerasMetricsDsl.Tests.Engine;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Memory.Declared;

namespace KerasMetricsDsl.Tests.Memory;

/// <summary>What is computed of the configuration before an update is what kernels compute of data.</summary>
[Collection(nameof(ProcessWideSettings))]
public class IntegerConfigurationTests
{
    private static readonly int[] Ints = [0, -1, 1, 2, -2, 3, int.MaxValue, int.MinValue];
    private static readonly float[] Floats = [0, -0f, 5.9f, -5.9f, 6, 3e10f, -3e10f, 2147483648f, float.NaN, float.PositiveInfinity, float.NegativeInfinity];

    [Fact]
    public void Configuration_OfAnyNumbers_GivesTheBitsOfData() => EngineSettings.OnEveryPath(path =>
    {
        foreach (var n in (int[])[7, -7, int.MinValue, int.MaxValue])
        {
            for (var i = 0; i < Ints.Length * Floats.Length; i++)
            {
                var (k, f) = (Ints[i % Ints.Length], Floats[i % Floats.Length]);
                var hoisted = DividedConfiguration.Compute(new[] { 1.5f }, k, n, f);
                var perElement = DividedData.Compute(new[] { 1.5f }, new[] { n }, new[] { k }, new[] { f });
                Assert.True(hoisted.AsSpan().SequenceEqual(perElement), $"{path}: k = {k}, n = {n}, f = {f}");
            }
        }
    });

    [Fact]
    public void Division_ByZeroInTheConfiguration_IsZero()
    {
        var metric = new DividedConfiguration(0, 7, float.NaN);
        metric.UpdateState([1, 2]);
        Assert.Equal([3, 3, -3, -3, 1, -3], metric.Result()[..6]);
    }

    [Fact]
    public void Division_OfConstantsThatMeetByInlining_IsThatOfKernels() =>
        Assert.Equal([3, 2147483648.0], DividedConstants.Compute(new float[1]));
}
