using System.Collections.Immutable;
using System.Reflection;
using KerasMetricsDsl.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KerasMetricsDsl.Fuzz.Building;

/// <summary>A user's project, built in memory as the compiler builds it: generator, analyzer, compiler.</summary>
internal sealed class Build
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(IMetric).Assembly.Location).Append(typeof(Build).Assembly.Location).Distinct()
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly Compilation _written;
    private readonly Compilation _output;
    private readonly HashSet<SyntaxTree> _generated;

    private Build(Compilation written, Compilation output, GeneratorDriverRunResult result)
    {
        _written = written;
        _output = output;
        _generated = [.. result.GeneratedTrees];
        Generating = result.Diagnostics;
    }

    /// <summary>What the driver says of the generator: CS8785 when it threw.</summary>
    public ImmutableArray<Diagnostic> Generating { get; }

    public ImmutableArray<Diagnostic> Compiling => field.IsDefault ? field = _output.GetDiagnostics() : field;

    public ImmutableArray<Diagnostic> Analyzing =>
        field.IsDefault ? field = _output.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult() : field;

    /// <summary>The diagnostics about declarations.</summary>
    public IEnumerable<Diagnostic> Mistakes => Analyzing.Where(diagnostic => diagnostic.Id.StartsWith("KMD", StringComparison.Ordinal));

    /// <summary>Whether the user's sources are C# by themselves.</summary>
    public bool IsLegal => _written.GetDiagnostics().All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    /// <summary>The compiler's errors in what the user wrote.</summary>
    public IEnumerable<Diagnostic> UserErrors =>
        Compiling.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !IsGenerated(diagnostic));

    /// <summary>What no source may cause, whatever is in it.</summary>
    public IEnumerable<Diagnostic> Faults =>
    [
        .. Generating.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
        .. Analyzing.Where(diagnostic => diagnostic.Id == "AD0001"),
        .. Compiling.Where(diagnostic => IsGenerated(diagnostic)
            && (diagnostic.Severity == DiagnosticSeverity.Error || (diagnostic.Severity == DiagnosticSeverity.Warning && !IsUsers(diagnostic.Id)))),
    ];

    public IEnumerable<string> GeneratedFiles => _generated.Select(tree => Path.GetFileName(tree.FilePath));

    public static Build Of(IEnumerable<Source> sources, BuildSettings settings)
    {
        var language = new CSharpParseOptions(settings.Language, DocumentationMode.Parse);
        var all = settings.Usings is { } usings ? sources.Append(new Source("Usings.cs", usings)) : sources;
        var compilation = CSharpCompilation.Create(
            "Fuzzed",
            all.Select(source => CSharpSyntaxTree.ParseText(source.Text, language, source.Path)),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create([new MetricGenerator().AsSourceGenerator()], parseOptions: language)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return new Build(compilation, output, driver.GetRunResult());
    }

    public Assembly Load() =>
        Assembly.Load(Emit() ?? throw new InvalidOperationException(string.Join('\n', Compiling)));

    /// <summary>The assembly's bytes, or null where the sources have errors.</summary>
    public byte[]? Emit()
    {
        using var image = new MemoryStream();
        return _output.Emit(image).Success ? image.ToArray() : null;
    }

    // x == x is warned of where the user wrote it, and may be so again where it is printed.
    private bool IsUsers(string id) => Compiling.Any(diagnostic => diagnostic.Id == id && !IsGenerated(diagnostic));

    private bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree && _generated.Contains(tree);

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. typeof(MetricGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
