using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

public class ResultDiagnosticsTests
{
    private const string One = "[Sum] static float A(float x) => x;";
    private const string Two = One + " [Sum(PerColumn = true)] static float B(float x) => x;";

    [Fact]
    public Task KMD0040_TwoResults() => Verify(One + "[Result] static double Result(double a) => a; [Result] static double {|KMD0040:Other|}(double a) => a;");

    [Fact]
    public Task KMD0041_NoResult() => Analysis.Verify(
        $$"""[Metric] public partial class {|KMD0041:M|} { {{Two}} }""",
        "'M' has 2 accumulators and no [Result]: add a method that makes the metric's value of them");

    [Fact]
    public Task KMD0042_UnknownName() => Verify(
        One + "[Result] static double Result(double a, double {|KMD0042:c|}) => a;",
        "'c' is no accumulator: take one of these by name: a");

    [Theory]
    [InlineData("{|KMD0043:float|} a")]
    [InlineData("double a, {|KMD0043:double|} b")]
    [InlineData("double a, {|KMD0043:double[]|} b")]
    [InlineData("double a, {|KMD0043:Span<double>|} b")]
    public Task KMD0043_WrongType(string parameters) => Verify(Two + $"[Result] static double Result({parameters}) => a;");

    [Theory]
    [InlineData("{|KMD0044:float|}", "1")]
    [InlineData("{|KMD0044:(double, double)|}", "(1, 2)")]
    [InlineData("{|KMD0044:R|}", "null!")]
    public Task KMD0044_NoValue(string type, string value) => Verify(One + $"[Result] static {type} Result(double a) => {value}; public record R(string Text);");

    [Theory]
    [InlineData("double[]", "[a]")]
    [InlineData("MetricValue", "a")]
    [InlineData("R", "new(a, [a])")]
    public Task KMD0044_NotForValues(string type, string value) => Verify(One + $"[Result] static {type} Result(double a) => {value}; public record R(double A, double[] B);");

    [Theory]
    [InlineData("[Validate] void {|KMD0050:Check|}(int k) { }")]
    [InlineData("[Validate] static bool {|KMD0050:Check|}(int k) => k > 0;")]
    public Task KMD0050_NoCheck(string method) => Verify(One + method);

    [Theory]
    [InlineData("int {|KMD0051:n|}")]
    [InlineData("float {|KMD0051:k|}")]
    [InlineData("TensorShape {|KMD0051:k|}")]
    [InlineData("float {|KMD0051:x|}")]
    public Task KMD0051_UnknownArgument(string parameter) => Verify(One + $"[Validate] static void Check({parameter}) {{ }}");

    [Fact]
    public Task KMD0051_NotForParametersAndShapes() => Verify(One + "[Validate] static void Check(int k, TensorShape x) { }");

    private static Task Verify(string members, params string[] messages) =>
        Analysis.Verify($$"""[Metric] public partial class M(int k = 1) { {{members}} }""", messages);

    [Theory]
    [InlineData("internal sealed record R(double A);", "")]
    [InlineData("", "private sealed record R(double A);")]
    [InlineData("", "internal sealed record R(double A);")]
    public Task KMD0045_HiddenType(string beside, string inside) => Analysis.Verify(
        $$"""{{beside}} [Metric] public partial class M { {{inside}} [Sum] static float Value(float x) => x; [Result] static {|KMD0045:R|} Total(double value) => new(value); }""");

    [Fact]
    public Task KMD0045_NotForAnInternalMetric() => Analysis.Verify(
        "internal sealed record R(double A); [Metric] internal partial class M { [Sum] static float Value(float x) => x; [Result] static R Total(double value) => new(value); }");
}
