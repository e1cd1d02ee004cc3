using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

public class ClassDiagnosticsTests
{
    private const string Value = "[Mean] static float Value(float x) => x;";

    [Fact]
    public Task KMD0001_ClassWithoutPartial() => Analysis.Verify(
        $$"""[Metric] public class {|KMD0001:Accuracy|} { {{Value}} }""",
        "'Accuracy' is a metric but not partial: declare it 'partial class Accuracy', so that the generator can add to it");

    [Fact]
    public Task KMD0002_ContainerWithoutPartial() => Analysis.Verify(
        $$"""public partial class A { public class {|KMD0002:B|} { [Metric] public partial class M { {{Value}} } } }""");

    [Theory]
    [InlineData("public static partial class {|KMD0003:M|}")]
    [InlineData("public abstract partial class {|KMD0003:M|}")]
    [InlineData("public partial record {|KMD0003:M|}")]
    [InlineData("public partial class {|KMD0003:M|}<T>")]
    [InlineData("file partial class {|KMD0003:M|}")]
    public Task KMD0003_ClassOfAnotherKind(string header) => Analysis.Verify($$"""[Metric] {{header}} { {{Value}} }""");

    [Fact]
    public Task KMD0003_InsideAGenericType() =>
        Analysis.Verify($$"""public partial class A<T> { [Metric] public partial class {|KMD0003:M|} { {{Value}} } }""");

    [Fact]
    public Task KMD0004_NoAccumulator() => Analysis.Verify("[Metric] public partial class {|KMD0004:M|}(float t = 1) { float F(float x) => x * t; }");

    [Fact]
    public Task KMD0005_ConstructorInTheBody() => Analysis.Verify(
        $$"""[Metric] public partial class M { public {|KMD0005:M|}(float t) { } {{Value}} }""");

    [Fact]
    public Task KMD0005_NotForConstructorsThatCallThePrimaryOne() => Analysis.Verify(
        $$"""[Metric] public partial class M(float[] t) { public M(float t) : this([t]) { } {{Value}} }""");

    [Theory]
    [InlineData("public void {|KMD0006:UpdateState|}(int x) { }")]
    [InlineData("public string {|KMD0006:Name|} => \"m\";")]
    [InlineData("private int {|KMD0006:_metricState|};")]
    [InlineData("public int {|KMD0006:NanPolicy|};")]
    [InlineData("public int {|KMD0006:IgnoreIndex|} => 0;")]
    [InlineData("public long {|KMD0006:RowCounts|} => 0;")]
    [InlineData("public double {|KMD0006:Result|}() => 0;")]
    public Task KMD0006_GeneratedName(string member) => Analysis.Verify($$"""[Metric] public partial class M { {{Value}} {{member}} }""");

    [Theory]
    [InlineData("int {|KMD0006:nanPolicy|} = 0")]
    [InlineData("int {|KMD0006:ignoreIndex|} = 0")]
    public Task KMD0006_ParameterWithAGeneratedKey(string parameter) => Analysis.Verify(
        $$"""[Metric] public partial class M({{parameter}}) { {{Value}} }""");

    [Theory]
    [InlineData("float {|KMD0006:sampleWeight|}")]
    [InlineData("float {|KMD0006:mask|}")]
    [InlineData("Row {|KMD0006:columns|}")]
    public Task KMD0006_InputWithTheNameOfAGeneratedParameter(string input) => Analysis.Verify(
        $$"""[Metric] public partial class M { [Sum] static float Value({{input}}) => 1; }""");

    [Theory]
    [InlineData("float {|KMD0006:sampleWeight|} = 0")]
    [InlineData("float {|KMD0006:RowCounts|} = 0")]
    public Task KMD0006_ParameterWithAGeneratedName(string parameter) => Analysis.Verify(
        $$"""[Metric] public partial class M({{parameter}}) { {{Value}} }""");

    [Theory]
    [InlineData("Result")]
    [InlineData("Snapshot")]
    [InlineData("MetricState")]
    public Task KMD0006_ClassWithAGeneratedName(string name) => Analysis.Verify($$"""[Metric] public partial class {|KMD0006:{{name}}|} { {{Value}} }""");

    [Fact]
    public Task KMD0006_MemberOfABaseClass() => Analysis.Verify(
        $$"""public class Base { public void WriteState() { } } [Metric] public partial class {|KMD0006:M|} : Base { {{Value}} }""",
        "'Base.WriteState' is what the generator adds to 'M': rename yours");

    [Fact]
    public Task KMD0006_NotForPrivateMembersOfABaseClass() => Analysis.Verify(
        $$"""public class Base { private void WriteState() { } } [Metric] public partial class M : Base { {{Value}} }""");

    [Theory]
    [InlineData("int aB, int {|KMD0012:a_b|}", "'aB'")]
    [InlineData("int K, int {|KMD0012:k|}", "'K'")]
    [InlineData("string {|KMD0012:name|} = \"\"", "the metric's name")]
    [InlineData("int {|KMD0012:nan_policy|} = 0", "the generated NanPolicy")]
    public Task KMD0012_TwoKeysAlike(string parameters, string owner)
    {
        var parameter = parameters.Split("KMD0012:")[1].Split('|')[0];
        return Analysis.Verify(
            $$"""[Metric] public partial class M({{parameters}}) { {{Value}} }""",
            $"Parameter '{parameter}' has the key \"{parameter}\" in configurations, which is that of {owner}: rename it");
    }

    [Fact]
    public Task KMD0012_NotForDtypeAndKeysThatDiffer() => Analysis.Verify(
        $$"""[Metric] public partial class M(int dtype, int k, int _k, int kk) { {{Value}} }""");

    [Fact]
    public Task KMD0013_RequiredMember() => Analysis.Verify(
        $$"""[Metric] public partial class M { public required int {|KMD0013:Size|} { get; init; } {{Value}} }""",
        "'Size' is required, but 'Compute' and 'FromConfig' make 'M' of its configuration alone: make it a constructor parameter");

    [Fact]
    public Task KMD0003_DerivedFromAMetric() => Analysis.Verify(
        $$"""[Metric] public partial class A { {{Value}} } [Metric] public partial class {|KMD0003:M|} : A { [Mean] static float Other(float x) => x; }""",
        "'M' cannot be a metric because it is derived from the metric 'A': declare it as a plain partial class");

    [Fact]
    public Task KMD0007_MemberAndParameter() => Analysis.Verify(
        $$"""[Metric] public partial class M(float k) { private readonly float {|KMD0007:k|} = k * 2; {{Value}} }""",
        "'k' has the name of a constructor parameter: rename one of them");

    [Fact]
    public Task KMD0007_AccumulatorAndParameter() => Analysis.Verify(
        "[Metric] public partial class M(float value) { [Mean] float {|KMD0007:Value|}(float x) => x * value; }",
        "'Value' has the name of a constructor parameter, in camelCase: rename one of them");

    [Fact]
    public Task KMD0007_Overloads() => Analysis.Verify($$"""
        [Metric] public partial class M { {{Value}} [Sum] static float {|KMD0007:Value|}(float x, float y) => x; [Result] static double Result(double value) => value; }
        """);

    [Fact]
    public Task KMD0007_InputAndParameter() => Analysis.Verify(
        "[Metric] public partial class M(float x) { [Mean] static float Value(float {|KMD0007:x|}) => x; }");

    [Fact]
    public Task KMD0008_NoInput() => Analysis.Verify("[Metric] public partial class {|KMD0008:M|} { [Sum] static float One() => 1; }");

    [Fact]
    public Task KMD0008_NineInputs() => Analysis.Verify("""
        [Metric] public partial class {|KMD0008:M|}
        {
            [Sum] static float F(float a, float b, float c, float d, float e, float f, float g, float h, float i) => a;
        }
        """);

    [Fact]
    public Task KMD0009_OneInputOfTwoTypes() => Analysis.Verify(
        """
        [Metric] public partial class M
        {
            [Sum] static float A(float x) => x;
            [Sum] static float B({|KMD0009:int|} x) => x;
            [Result] static double Result(double a, double b) => a / b;
        }
        """,
        "Input 'x' is 'int' here but 'float' in 'A': give it one type");

    [Fact]
    public Task KMD0009_RowAndElement() => Analysis.Verify("""
        [Metric] public partial class M
        {
            [Sum] static float A(Row x) => x.Sum();
            [Sum] static float B({|KMD0009:float|} x) => x;
            [Result] static double Result(double a, double b) => a / b;
        }
        """);

    [Fact]
    public Task KMD0009_NotForElementsOfTheColumn() => Analysis.Verify("""
        [Metric] public partial class M
        {
            [Sum(PerColumn = true)] static float A(float x, float y) => x * y;
            [Sum] static float B(Row x) => x.Sum();
            [Result] static double[] Result(ReadOnlySpan<double> a, double b) => [b];
        }
        """);

    [Theory]
    [InlineData("decimal")]
    [InlineData("object")]
    [InlineData("string[]")]
    [InlineData("List<float>")]
    public Task KMD0010_ConfigurationOfAnotherType(string type) => Analysis.Verify(
        $$"""[Metric] public partial class M({|KMD0010:{{type}}|} c) { {{Value}} }""");

    [Theory]
    [InlineData("[Axis] string {|KMD0011:axis|}")]
    [InlineData("[Axis] int a, [Axis] int {|KMD0011:b|}")]
    public Task KMD0011_Axis(string parameters) => Analysis.Verify(
        $$"""[Metric] public partial class M({{parameters}}) { [Mean] static float Value(Row x) => x.Sum(); }""");
}
