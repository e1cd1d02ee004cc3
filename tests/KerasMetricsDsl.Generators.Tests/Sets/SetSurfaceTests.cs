using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Sets;

public class SetSurfaceTests
{
    private const string Report = """
        namespace Samples;
        /// <summary>What is told about a classifier.</summary>
        [MetricSet]
        public partial class Report(float threshold = 0.5f)
        {
            public MeanSquaredError Mse { get; } = new();
            public BinaryAccuracy Accuracy { get; } = new(threshold);
            public Precision Precision { get; } = new();
            public Recall Recall { get; } = new();
            public Mean Loss { get; } = new();
        }
        """;

    private const string Broken = """
        namespace Samples;
        [MetricSet]
        public partial class Report
        {
            public MeanSquaredError Mse { get; set; } = new();
        }
        """;

    private const string Use = """
        using Samples;
        public static class Program
        {
            public static string Run()
            {
                try
                {
                    var report = new Report();
                    report.UpdateState(new[] { 1f }, new[] { 1f });
                    report.MergeState(new Report());
                    report.ResetState();
                    IMetricSet set = report;
                    return report.Result().Mse + set.GetResults()["Mse"].ToString() + set.InputNames.Count + set.Metrics.Count;
                }
                catch (InvalidOperationException error)
                {
                    return error.Message;
                }
            }
        }
        """;

    [Theory]
    [InlineData("Set")]
    [InlineData("SetResult")]
    public void Surface_OfASample_IsAsVerified(string artifact) =>
        Snapshot.Verify($"Report/{artifact}", GeneratorRun.Of(Report).Artifacts[$"Samples.Report.{artifact}.g.cs"].TrimStart('\uFEFF'));

    [Fact]
    public void Sets_NestedInternalOrWithAwkwardNames_Compile() => GeneratorRun.Of("""
        public static partial class Outer
        {
            [MetricSet]
            internal partial class Inner(int @class)
            {
                public Odd @event { get; } = new(@class);
                public IntervalCoverage Covered { get; } = new();
                public Containing.Most Most { get; } = new();
            }
        }

        [Metric] internal partial class Odd(int @class) { [Sum] float Value(float @in) => @in * @class; }

        public partial class Containing
        {
            public sealed record Both(double Value, double[] Values);

            [Metric] public partial class Most
            {
                [Max] static float Value(float x) => x;
                [Result] static Both Result(double value) => new(value, [value]);
            }
        }
        """);

    [Fact]
    public void SetWithErrors_AndCodeThatUsesIt_CompilesWithoutOtherErrors()
    {
        var run = GeneratorRun.Of(Broken, Use);
        Assert.Equal(["Samples.Report.InvalidSet.g.cs", "Samples.Report.SetResult.g.cs"], run.Artifacts.Keys.Order());
        Assert.Contains("KMD", (string)run.Call("Program")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public int Metrics => 1;")]
    [InlineData("public void UpdateState(int x) { }")]
    [InlineData("public Mean ToString { get; } = new();")]
    public void SetWithAGeneratedName_CompilesWithoutOtherErrors(string member) =>
        Assert.Empty(GeneratorRun.Unchecked($$"""[MetricSet] public partial class Report { public Mean Loss { get; } = new(); {{member}} }""").Errors());

    [Fact]
    public void SetOfAMetricWithErrors_CompilesWithoutOtherErrors() => GeneratorRun.Of("""
        [MetricSet] public partial class Report { public Wrong Wrong { get; } = new(); public Mean Loss { get; } = new(); }
        [Metric] public partial class Wrong { [Mean] static float Value(float x) { System.Console.WriteLine(x); return x; } }
        """);

    [Fact]
    public void Set_WithOneMetricTwice_SaysSoOnTheFirstUse()
    {
        var run = GeneratorRun.Of("""
            [MetricSet]
            public partial class Report
            {
                public Report() => (A, B) = (Shared, Shared);
                public Mean A { get; }
                public Mean B { get; }
                private static Mean Shared { get; } = new();
            }
            """, """
            public static class Program
            {
                public static string Run()
                {
                    try
                    {
                        new Report().UpdateState(new[] { 1f });
                        return "";
                    }
                    catch (InvalidOperationException error)
                    {
                        return error.Message;
                    }
                }
            }
            """);
        Assert.Equal("Report.B and Report.A are the same metric: each needs one of its own.", run.Call("Program"));
    }
}
