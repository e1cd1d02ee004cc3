using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>A [Validate] method: run at construction, or before every update when it looks at an input's shape.</summary>
internal sealed record ValidateModel(string Method, EquatableArray<ValidateArgument> Arguments, bool PerUpdate);

/// <param name="Name">A constructor parameter or an input.</param>
/// <param name="IsShape">The input's <c>TensorShape</c>.</param>
internal sealed record ValidateArgument(string Name, bool IsShape);
