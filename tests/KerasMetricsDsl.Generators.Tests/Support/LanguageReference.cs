using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Support;

/// <summary>The language, compiled from its own sources together with the names of the runtime that declarations mention.</summary>
internal static class LanguageReference
{
    private const string Runtime = """
        global using System; global using System.Collections.Generic;
        namespace KerasMetricsDsl;
        public readonly struct TensorShape { public int Rank => 0; public nint this[int index] => index; }
        public readonly struct MetricValue { public static implicit operator MetricValue(double value) => default; }
        """;

    public static MetadataReference[] Platform { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static MetadataReference Language { get; } = Compile();

    private static MetadataReference Compile()
    {
        var sources = Resources.Names("Language").Select(Resources.Read);
        var compilation = CSharpCompilation.Create(
            "KerasMetricsDsl",
            [.. sources.Append(Runtime).Select(source => CSharpSyntaxTree.ParseText(source))],
            Platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>An assembly with the name of the GPU package; more the generator does not look at.</summary>
    public static MetadataReference Gpu { get; } = CSharpCompilation.Create(
        "KerasMetricsDsl.Gpu", references: Platform, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}
