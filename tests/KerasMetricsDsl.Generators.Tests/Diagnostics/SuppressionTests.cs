using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

/// <summary>Diagnostics are reported into the syntax tree, so what C# offers to silence them works.</summary>
public class SuppressionTests
{
    [Fact]
    public Task Pragma_SuppressesOneDiagnostic() => Analysis.Verify("""
        [Metric]
        public partial class M
        {
        #pragma warning disable KMD0061
            [Sum] static float A(float x) => MathF.Atan(x);
        #pragma warning restore KMD0061
            [Sum] static float B(float x) => {|KMD0061:MathF.Atan(x)|};
            [Result] static double Result(double a, double b) => a / b;
        }
        """);

    [Fact]
    public Task SuppressMessage_SuppressesADiagnosticOfTheClass() => Analysis.Verify("""
        [Metric]
        [System.Diagnostics.CodeAnalysis.SuppressMessage("KerasMetricsDsl", "KMD0004")]
        public partial class M;
        """);

    [Fact]
    public async Task GeneratedParts_AreNoDeclarationOfTheUser()
    {
        var compilation = TestCompilation
            .Create("[Metric] public partial class M { [Sum] static float A(float x) => x; }")
            .AddSyntaxTrees(TestCompilation.Parse("class M { public void UpdateState() { } }", "KerasMetricsDsl.Generators/KerasMetricsDsl.Generators.MetricGenerator/M.State.g.cs"));
        Assert.Empty(await Analysis.Run(compilation));
    }
}
