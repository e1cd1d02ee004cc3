using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

public class SetDiagnosticsTests
{
    private const string Member = "public Loss Loss { get; } = new();";

    private const string Metrics = """
        [Metric] public partial class Loss { [Mean] static float Value(float x) => x; }
        [Metric] public partial class Five { [Sum] static float F(float a, float b, float c, float d, float e) => a; }
        [Metric] public partial class Four { [Sum] static float F(float f, float g, float h, float i) => f; }
        """;

    [Fact]
    public Task SetOfRightMembers_HasNone() => Verify(
        $$"""[MetricSet] public partial class Report(float x) { {{Member}} public Loss Other { get; } public Report() : this(0) => Other = new(); private Loss Own { get; set; } = new(); public float X => x; }""");

    [Fact]
    public Task KMD0110_SetWithoutPartial() => Verify(
        $$"""[MetricSet] public class {|KMD0110:Report|} { {{Member}} }""",
        "'Report' is a metric set but not partial: declare it 'partial class Report', so that the generator can add to it");

    [Fact]
    public Task KMD0111_ContainerWithoutPartial() => Verify(
        $$"""public class {|KMD0111:Outer|} { [MetricSet] public partial class Report { {{Member}} } }""",
        "'Outer' contains the metric set 'Report' but is not partial: declare 'Outer' partial as well");

    [Theory]
    [InlineData("public abstract partial class {|KMD0112:Report|}", "abstract")]
    [InlineData("public partial record {|KMD0112:Report|}", "a record")]
    [InlineData("public partial class {|KMD0112:Report|}<T>", "generic")]
    [InlineData("file partial class {|KMD0112:Report|}", "local to its file")]
    public Task KMD0112_ClassOfAnotherKind(string header, string kind) => Verify(
        $$"""[MetricSet] {{header}} { {{Member}} }""",
        $"'Report' cannot be a metric set because it is {kind}: declare it as a plain partial class");

    [Fact]
    public Task KMD0112_InsideAGenericType() =>
        Verify($$"""public partial class Outer<T> { [MetricSet] public partial class {|KMD0112:Report|} { {{Member}} } }""");

    [Theory]
    [InlineData("public int Number { get; } = 1;")]
    [InlineData("private Loss Loss { get; } = new();")]
    [InlineData("public readonly Loss Loss = new();")]
    public Task KMD0113_NoMember(string other) => Verify(
        $$"""[MetricSet] public partial class {|KMD0113:Report|} { {{other}} }""",
        "'Report' has no member: give it public get-only properties of metric types, 'public MeanSquaredError Mse { get; } = new();'");

    [Theory]
    [InlineData("public Loss {|KMD0114:Loss|} { get; set; } = new();", "settable")]
    [InlineData("public Loss {|KMD0114:Loss|} { get; init; } = new();", "settable")]
    [InlineData("public static Loss {|KMD0114:Loss|} { get; } = new();", "static")]
    [InlineData("public virtual Loss {|KMD0114:Loss|} { get; } = new();", "virtual")]
    [InlineData("public Loss {|KMD0114:Loss|} => new();", "computed anew each time")]
    [InlineData("public Loss? {|KMD0114:Loss|} { get; }", "nullable")]
    public Task KMD0114_MemberThatCanChange(string member, string form) => Verify(
        $$"""[MetricSet] public partial class Report { {{member}} }""",
        $"Member 'Loss' is {form}: a set keeps its metrics, write 'public Loss Loss {{ get; }} = new(…);'");

    [Fact]
    public Task KMD0115_NineInputs() => Verify(
        "[MetricSet] public partial class {|KMD0115:Report|} { public Five A { get; } = new(); public Four B { get; } = new(); }",
        "The members of 'Report' have 9 inputs of different names: a set can have eight, so name what is the same alike, or make two sets");

    [Theory]
    [InlineData("public int {|KMD0116:InputNames|} => 1;", "'InputNames' is what the generator adds to 'Report' or beside it: rename yours")]
    [InlineData("public Loss {|KMD0116:Result|} { get; } = new();", "'Result' is what the generator adds to 'Report' or beside it: rename yours")]
    [InlineData("public Loss {|KMD0116:PrintMembers|} { get; } = new();", "'PrintMembers' is what the generator adds to 'ReportResult' or beside it: rename yours")]
    public Task KMD0116_GeneratedName(string member, string message) =>
        Verify($$"""[MetricSet] public partial class Report { {{Member}} {{member}} }""", message);

    [Fact]
    public Task KMD0116_TypeOfTheResultsName() => Verify(
        $$"""[MetricSet] public partial class Report { {{Member}} } public class {|KMD0116:ReportResult|};""",
        "'ReportResult' is what the generator adds to 'Report' or beside it: rename yours");

    private static Task Verify(string markup, params string[] messages) => Analysis.Verify(markup + "\n" + Metrics, messages);
}
