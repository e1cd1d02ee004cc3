using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing.Memo;

/// <summary>What a compilation was made of, without keeping its symbols alive. There is one for each compilation.</summary>
internal sealed class CompilationSnapshot
{
    private static readonly ConditionalWeakTable<Compilation, CompilationSnapshot> Known = new();

    private readonly CompilationOptions _options;
    private readonly MetadataReference[] _references;

    private CompilationSnapshot(Compilation compilation)
    {
        Trees = [.. compilation.SyntaxTrees];
        _options = compilation.Options;
        _references = [.. compilation.References];
    }

    public HashSet<SyntaxTree> Trees { get; }

    public static CompilationSnapshot Of(Compilation compilation) => Known.GetValue(compilation, c => new CompilationSnapshot(c));

    /// <summary>Whether the same source means the same in both, as far as it is not about other source.</summary>
    public bool HasSameSurroundings(CompilationSnapshot other) =>
        _options.Equals(other._options) && _references.SequenceEqual(other._references);
}
