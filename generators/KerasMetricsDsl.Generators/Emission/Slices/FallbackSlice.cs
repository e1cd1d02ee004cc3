using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>What the surface of a declaration with errors depends on.</summary>
/// <param name="Surface">The names and types that go together: what is wrong with the others is reported.</param>
/// <param name="TakenNames">The names that the author gave although the generator gives them too.</param>
internal sealed record FallbackSlice(ComputeSlice Surface, EquatableArray<string> TakenNames)
{
    public TypeModel Type => Surface.Type;

    public static FallbackSlice Of(MetricModel model)
    {
        var surface = ComputeSlice.Of(model);
        var names = new HashSet<string>(GeneratedMembers.UpdateParameters, StringComparer.Ordinal);
        var inputs = surface.Inputs.Where(input => names.Add(input.Name)).ToEquatableArray();
        var parameters = surface.Parameters.Where(parameter => names.Add(parameter.Name)).ToEquatableArray();
        // What is hidden cannot be returned; code that reads the result's properties still compiles.
        var result = model.Findings.Any(finding => finding.Id == DiagnosticIds.ResultAccess) ? "dynamic" : surface.ReturnType;
        return new FallbackSlice(surface with { Inputs = inputs, Parameters = parameters, ReturnType = result }, model.TakenNames);
    }
}
