using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>The class a metric is declared in, with all that another part of it has to repeat.</summary>
/// <param name="Namespace">As code; empty for the global namespace.</param>
/// <param name="ContainingTypes">Outermost first, each as a header: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Name">The class's simple name.</param>
/// <param name="Accessibility"><c>public</c>, <c>internal</c>, …</param>
/// <param name="IsSealed">The author sealed the class.</param>
/// <param name="HintName">The full name, short enough for a file's name; types whose names differ in case only need more.</param>
/// <param name="DocSummary">The text of the class's documentation summary, on one line.</param>
/// <param name="Header">The class's own header.</param>
/// <param name="Reference">The class as other code names it, from <c>global::</c> on: nothing in scope can stand in between.</param>
/// <param name="IsExtensible">Whether the class can have a generated part: it is no part of a base metric, which has one, and all around it is partial.</param>
/// <param name="Warnings">What the compiler says of obsolete or experimental things that the declaration uses: the author knows.</param>
internal sealed record TypeModel(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    string Accessibility,
    bool IsSealed,
    string HintName,
    string? DocSummary,
    string Header,
    string Reference,
    bool IsExtensible = true,
    EquatableArray<string> Warnings = default);
