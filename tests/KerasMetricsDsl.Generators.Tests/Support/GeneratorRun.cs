extern alias runtime;

using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>
/// The only way in which tests run the generator. Every run compiles what came out with warnings as errors, runs the generator again
/// on a clone of the compilation and asks that nothing is written a second time.
/// </summary>
internal sealed class GeneratorRun
{
    private const string Usings =
        "global using System; global using System.Linq; global using System.Collections.Generic; global using KerasMetricsDsl;";

    // CS1591 is what a library with documentation sees: generated members have theirs, the declarations under test need not.
    private const string Header = "#pragma warning disable CS1591\n";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] References =
        [.. LanguageReference.Platform, MetadataReference.CreateFromFile(typeof(runtime::KerasMetricsDsl.IMetric).Assembly.Location)];

    private GeneratorRun(CSharpCompilation output, GeneratorDriverRunResult result)
    {
        Output = output;
        Artifacts = result.GeneratedTrees.ToDictionary(tree => Path.GetFileName(tree.FilePath), tree => tree.ToString());
    }

    /// <summary>The sources together with what was generated for them.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>The generated texts by hint name.</summary>
    public IReadOnlyDictionary<string, string> Artifacts { get; }

    public static GeneratorRun Of(params string[] sources) => Checked(Unchecked(sources));

    /// <summary>For sources that need a compilation of their own.</summary>
    public static GeneratorRun Of(CSharpCompilation compilation) => Checked(Unchecked(compilation));

    private static GeneratorRun Checked(GeneratorRun run)
    {
        var diagnostics = run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.Empty(diagnostics.Select(d => d.ToString()));
        return run;
    }

    /// <summary>For sources that are meant to have errors; the caller looks at what the compiler says.</summary>
    public static GeneratorRun Unchecked(params string[] sources) => Unchecked(Compile(sources));

    public static GeneratorRun Unchecked(CSharpCompilation compilation)
    {
        var driver = CreateDriver(compilation.LanguageVersion).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        AssertCached(driver.RunGenerators(compilation.Clone()).GetRunResult());
        return new GeneratorRun((CSharpCompilation)output, driver.GetRunResult());
    }

    public static CSharpCompilation Compile(params string[] sources) => Compile(LanguageVersion.CSharp14, sources);

    public static CSharpCompilation Compile(LanguageVersion version, params string[] sources) => CSharpCompilation.Create(
        "Declarations" + Guid.NewGuid().ToString("N"),
        [.. Trees(version, sources)],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            // What is published; projects without optimisation have tests of their own.
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: version < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source, string path, LanguageVersion version = LanguageVersion.CSharp14) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions.WithLanguageVersion(version), path);

    // Global usings are C# 10: before, each file has its own.
    private static IEnumerable<SyntaxTree> Trees(LanguageVersion version, string[] sources)
    {
        var isGlobal = version >= LanguageVersion.CSharp10;
        var usings = isGlobal ? "" : Usings.Replace("global ", "", StringComparison.Ordinal) + "\n";
        if (isGlobal)
            yield return Parse(Usings, "Usings.cs", version);
        for (var i = 0; i < sources.Length; i++)
            yield return Parse(usings + Header + sources[i], $"Source{i}.cs", version);
    }

    public static GeneratorDriver CreateDriver(LanguageVersion version = LanguageVersion.CSharp14) => CSharpGeneratorDriver.Create(
        [new MetricGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions.WithLanguageVersion(version),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public IEnumerable<string> Errors() =>
        Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.GetMessage(null));

    /// <summary>Calls a static parameterless method of the compiled sources.</summary>
    public object? Call(string type, string method = "Run")
    {
        using var image = new MemoryStream();
        var emitted = Output.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        var target = Assembly.Load(image.ToArray()).GetType(type, throwOnError: true)!;
        return target.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null);
    }

    private static void AssertCached(GeneratorDriverRunResult result)
    {
        var outputs = result.Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);
        Assert.All(outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }
}
