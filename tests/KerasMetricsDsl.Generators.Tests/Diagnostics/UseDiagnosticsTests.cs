using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

/// <summary>Static methods that a subclass inherits; they are there only once the generator has run.</summary>
public class UseDiagnosticsTests
{
    private const string Classes = """
        [Metric] public partial class PowerError(float power = 2) { [Mean] float Value(float x) => MathF.Pow(x, power); }
        public class CubicError() : PowerError(3) { public static double Twice(float[] x) => BODY; }
        public class OwnError() : PowerError(3) { public static new double Compute(MetricInput x, float power, MetricInput w, MetricInput m) => 1; }
        public class OwnOwnError : OwnError;
        public static class Program { public static object Run(float[] x, System.Text.Json.JsonElement json) => USE; }
        """;

    [Theory]
    [InlineData("CubicError.{|KMD0130:Compute|}(x)", "0")]
    [InlineData("CubicError.{|KMD0130:FromConfig|}(json)", "0")]
    [InlineData("(Func<System.Text.Json.JsonElement, PowerError>)CubicError.{|KMD0130:FromConfig|}", "0")]
    [InlineData("OwnOwnError.{|KMD0130:Compute|}(x, 1, default, default)", "0")]
    [InlineData("OwnError.{|KMD0130:FromConfig|}(json)", "0")]
    [InlineData("x", "{|KMD0130:Compute|}(x)")]
    [InlineData("PowerError.Compute(x)", "PowerError.Compute(x)")]
    [InlineData("OwnError.Compute(x, 1, default, default)", "0")]
    [InlineData("nameof(CubicError.Compute)", "0")]
    public async Task KMD0130_StaticOfTheBaseMetric(string use, string body)
    {
        var (source, expected) = Markup.Parse(Classes.Replace("BODY", body, StringComparison.Ordinal).Replace("USE", use, StringComparison.Ordinal));
        var output = GeneratorRun.Of(source).Output;
        var offset = output.SyntaxTrees.Single(tree => tree.FilePath == "Source0.cs").Length - source.Length;
        var found = (await Analysis.Run(output)).Select(diagnostic => (diagnostic.Id, Start: diagnostic.Location.SourceSpan.Start - offset));
        Assert.Equal(expected.Select(mark => (mark.Id, mark.Span.Start)), found);
    }
}
