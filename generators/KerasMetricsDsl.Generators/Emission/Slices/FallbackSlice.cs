using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>What <c>X.Invalid.g.cs</c> depends on: the surface, and the C# that it has to be written in.</summary>
internal sealed record FallbackSlice(ComputeSlice Surface, LanguageVersion Language);
