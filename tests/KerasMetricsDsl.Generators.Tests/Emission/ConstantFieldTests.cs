using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Emission;

/// <summary>Values made of constants alone are computed once, in metrics with and without constructor parameters.</summary>
public class ConstantFieldTests
{
    [Theory]
    [InlineData("[Mean] static float V(float x) => MathF.Log(x) / MathF.Log(2);", 3.0)]
    [InlineData("[Mean] static float V(float x) => MathF.Sqrt(4) * x;", 16.0)]
    [InlineData("[Sum] static float V(float x) { var base2 = MathF.Log(2); return MathF.Log(x) / base2; }", 3.0)]
    [InlineData("[Histogram(4)] static int V(float x) => (int)(x / MathF.Sqrt(16)); [Result] static double Last(ReadOnlySpan<double> v) => v[2];", 1.0)]
    [InlineData("[Mean] static float V(Row x) => MathF.Sqrt(4) * x.Sum();", 16.0)]
    public void Constants_InAMetricWithoutParameters_AreComputed(string method, double expected)
    {
        var run = GeneratorRun.Of($$"""
            [Metric]
            public partial class M
            {
                {{method}}
            }

            public static class Program
            {
                public static double Run()
                {
                    var metric = new M();
                    metric.UpdateState(new float[] { 8 }{{(method.Contains("Row", StringComparison.Ordinal) ? ", columns: 1" : "")}});
                    return metric.Result();
                }
            }
            """);
        Assert.Equal(expected, (double)run.Call("Program")!, 6);
    }
}
