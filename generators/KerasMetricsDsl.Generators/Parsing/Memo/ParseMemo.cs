using System.Runtime.CompilerServices;
using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing.Memo;

/// <summary>
/// Remembers the models of metrics across edits. Roslyn runs the transform of every metric after every edit, because any edit may change
/// what any name means; binding bodies again for each of them is what makes a generator slow. A model is kept as long as no file that
/// came, went or changed declares a name that the metric mentions.
/// </summary>
internal static class ParseMemo
{
    private static readonly ConditionalWeakTable<SyntaxNode, Entry> Entries = new();

    /// <summary>The model of the class that an attribute provider found; null for its second part with the attribute, which the compiler refuses.</summary>
    public static MetricModel? Get(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        context.TargetSymbol.IsMarkedAt(context.TargetNode, "MetricAttribute")
            ? Get(context.TargetNode, (INamedTypeSymbol)context.TargetSymbol, context.SemanticModel.Compilation, cancellation)
            : null;

    /// <summary>The model of a class, by the declaration that carries [Metric].</summary>
    public static MetricModel Get(SyntaxNode declaration, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var now = CompilationSnapshot.Of(compilation);
        if (Entries.TryGetValue(declaration, out var entry) && entry.HoldsIn(now))
            return entry.Model;
        var metric = MetricParser.Read(type, compilation, cancellation)
            ?? throw new ArgumentException($"{type.Name} carries no [Metric].", nameof(type));
        Entries.Remove(declaration);

        // A wrong declaration may depend on more than the names it mentions; there are few, and they are being edited.
        if (metric.Model.Findings.Count == 0)
            Entries.GetValue(declaration, _ => new Entry(metric.Model, MentionedNames.Of(metric, compilation, cancellation), now));
        return metric.Model;
    }

    private sealed class Entry(MetricModel model, HashSet<string> names, CompilationSnapshot seen)
    {
        private CompilationSnapshot _seen = seen;

        public MetricModel Model { get; } = model;

        public bool HoldsIn(CompilationSnapshot now)
        {
            var seen = Volatile.Read(ref _seen);
            if (ReferenceEquals(seen, now))
                return true;
            if (CompilationChange.Between(seen, now).Affects(names))
                return false;
            Volatile.Write(ref _seen, now);
            return true;
        }
    }
}
