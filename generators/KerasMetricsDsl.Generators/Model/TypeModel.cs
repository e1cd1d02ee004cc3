using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>The class a metric is declared in, with all that another part of it has to repeat.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="ContainingTypes">Outermost first, each as a header: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Name">The class's simple name.</param>
/// <param name="Accessibility"><c>public</c>, <c>internal</c>, …</param>
/// <param name="IsSealed">The author sealed the class.</param>
/// <param name="HintName">Unique among the types of a compilation and safe as a file name.</param>
/// <param name="DocSummary">The text of the class's documentation summary, on one line.</param>
internal sealed record TypeModel(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    string Accessibility,
    bool IsSealed,
    string HintName,
    string? DocSummary);
