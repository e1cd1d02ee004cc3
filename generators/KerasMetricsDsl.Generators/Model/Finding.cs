using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>Something wrong with a declaration: a diagnostic's id and the arguments of its message, without a place.</summary>
internal sealed record Finding(string Id, EquatableArray<string> Arguments);
