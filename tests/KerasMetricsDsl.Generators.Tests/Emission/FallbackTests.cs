using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Emission;

public class FallbackTests
{
    private const string Invalid = """
        namespace Samples;
        [Metric]
        public partial class Broken(float threshold = 0.5f)
        {
            [Mean] float Value(float yTrue, float yPred) { System.Console.WriteLine(threshold); return yTrue; }
        }
        """;

    private const string Use = """
        using Samples;
        public static class Program
        {
            public static string Run()
            {
                var metric = new Broken(0.25f);
                try
                {
                    metric.UpdateState(new[] { 1f }, new[] { 1f });
                    metric.MergeState(new Broken());
                    metric.ResetState();
                    return metric.Result().ToString() + metric.GetResult() + metric.Name + Broken.Compute(new[] { 1f }, new[] { 1f });
                }
                catch (InvalidOperationException error)
                {
                    return error.Message;
                }
            }
        }
        """;

    [Fact]
    public void InvalidDeclaration_WithCodeThatUsesIt_CompilesWithoutOtherErrors()
    {
        var run = GeneratorRun.Of(Invalid, Use);
        Assert.Equal(["Samples.Broken.Invalid.g.cs"], run.Artifacts.Keys);
        Assert.Contains("KMD", (string)run.Call("Program")!, StringComparison.Ordinal);
    }
}
