using System.Collections.Immutable;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

/// <summary>What analyzers say of methods and parameters that look unused is taken back for those that make up a metric, and for no others.</summary>
public class MetricMethodSuppressorTests
{
    private const string Source = """
        [Metric]
        public partial class M(int k)
        {
            [Sum] private float Accumulated(float x, [All(nameof(Everywhere))] bool all) => k + x;
            [Mean(Mask = nameof(Masked))] private float Shown(float x, float y) => x;
            [Result] private double Value(double accumulated, double shown) => accumulated;
            [Validate] private static void Checked(int k) { }
            private static bool Masked(float x) => x > 0;
            private static bool Everywhere(float x) => x > 0;
            private static float Forgotten(float x) => x;
        }

        public class Plain { private static float Lost(float x) => x; }
        """;

    [Theory]
    [InlineData("IDE0051")]
    [InlineData("IDE0052")]
    [InlineData("IDE0060")]
    [InlineData("CA1822")]
    public async Task Method_ThatIsPartOfAMetric_IsNotCalledUnused(string id)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var compilation = TestCompilation.Create(Source);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation.WithAnalyzers([new Complaint(id), new MetricMethodSuppressor()], options).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(
            ["Accumulated", "Accumulated.all", "Accumulated.x", "Checked", "Checked.k", "Everywhere", "Everywhere.x", "Masked", "Masked.x",
                "Shown", "Shown.x", "Shown.y", "Value", "Value.accumulated", "Value.shown"],
            diagnostics.Where(d => d.IsSuppressed).Select(d => d.GetMessage(null)).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Forgotten", "Forgotten.x", "Lost", "Lost.x"],
            diagnostics.Where(d => !d.IsSuppressed).Select(d => d.GetMessage(null)).Order(StringComparer.Ordinal));
    }

    /// <summary>Complains of every method and parameter, where the real analyzers do.</summary>
#pragma warning disable RS1001, RS1017, RS1036, RS1038 // It is for this test alone.
    private sealed class Complaint(string id) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor _descriptor = new(id, "Unused", "{0}", "Style", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    var method = (MethodDeclarationSyntax)node.Node;
                    node.ReportDiagnostic(Diagnostic.Create(_descriptor, method.Identifier.GetLocation(), method.Identifier.Text));
                    foreach (var parameter in method.ParameterList.Parameters)
                        node.ReportDiagnostic(Diagnostic.Create(_descriptor, parameter.Identifier.GetLocation(), $"{method.Identifier.Text}.{parameter.Identifier.Text}"));
                },
                SyntaxKind.MethodDeclaration);
        }
    }
#pragma warning restore RS1001, RS1017, RS1036, RS1038
}
