using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>An accumulator's method as it can be called for a single cell.</summary>
/// <param name="IsStatic">Whether it belongs to the class.</param>
/// <param name="Types">The keywords of its parameters' types, then its result's.</param>
internal sealed record MethodSignature(bool IsStatic, EquatableArray<string> Types);
