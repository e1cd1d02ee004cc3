using System.Collections.Immutable;
using System.Reflection;
using KerasMetricsDsl.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KerasMetricsDsl.Tests.Docs;

/// <summary>Compiles examples as a project would that references the library: generator and analyzer included.</summary>
internal static class FenceCompiler
{
    // What a new project has by default, so that examples need not repeat it.
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(IMetric).Assembly.Location).Distinct().Select(path => MetadataReference.CreateFromFile(path))];

    public static async Task<IReadOnlyList<string>> ProblemsOf(params IEnumerable<Fence> fences)
    {
        var (compiled, generating) = Compile(fences);
        var analyzed = await compiled.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. compiled.GetDiagnostics().Concat(generating).Concat(analyzed)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];
    }

    /// <summary>The examples as an assembly that can be run.</summary>
    public static Assembly Load(params IEnumerable<Fence> fences)
    {
        using var image = new MemoryStream();
        var emitted = Compile(fences).Compiled.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(image.ToArray());
    }

    /// <summary>Whether an example is statements to run, not declarations.</summary>
    public static bool IsProgram(Fence fence) => IsProgram(CSharpSyntaxTree.ParseText(fence.Text, Language));

    private static bool IsProgram(SyntaxTree tree) => tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    private static (Compilation Compiled, ImmutableArray<Diagnostic> Generating) Compile(IEnumerable<Fence> fences)
    {
        var trees = fences.Select(fence => CSharpSyntaxTree.ParseText(fence.Text, Language, $"{fence.Document}:{fence.Line}.cs")).ToArray();
        var kind = trees.Any(IsProgram) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var options = new CSharpCompilationOptions(
            kind, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);
        var written = CSharpCompilation.Create("Example", trees.Append(CSharpSyntaxTree.ParseText(Usings, Language)), References, options);
        var driver = CSharpGeneratorDriver.Create([new MetricGenerator().AsSourceGenerator()], parseOptions: Language);
        driver.RunGeneratorsAndUpdateCompilation(written, out var compiled, out var generating);
        return (compiled, generating);
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers =>
        [.. typeof(MetricGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
