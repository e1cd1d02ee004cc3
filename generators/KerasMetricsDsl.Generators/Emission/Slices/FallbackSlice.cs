using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>The parts of a model that the surface of a declaration with errors is written from.</summary>
/// <param name="Surface">The names and types that go together: what is wrong with the others is reported.</param>
/// <param name="TakenNames">The names that the author gave although the generator gives them too.</param>
/// <param name="Language">The version of C# that it has to be written in.</param>
internal sealed record FallbackSlice(ComputeSlice Surface, EquatableArray<string> TakenNames, LanguageVersion Language)
{
    public TypeModel Type => Surface.Type;

    public static FallbackSlice Of(MetricModel model, LanguageVersion language)
    {
        var surface = ComputeSlice.Of(model);
        var names = new HashSet<string>(GeneratedMembers.UpdateParameters, StringComparer.Ordinal);
        var inputs = surface.Inputs.Where(input => names.Add(input.Name)).ToEquatableArray();
        // Before primary constructors the class has no parameters, whatever stands in its parentheses.
        var hasParameters = language >= LanguageVersion.CSharp12;
        var parameters = surface.Parameters.Where(parameter => hasParameters).Where(parameter => names.Add(parameter.Name)).ToEquatableArray();
        // A hidden type cannot be returned; code that reads the result's properties still compiles.
        var result = model.Findings.Any(finding => finding.Id == DiagnosticIds.ResultAccess) ? "dynamic" : surface.ReturnType;
        return new FallbackSlice(surface with { Inputs = inputs, Parameters = parameters, ReturnType = result }, model.TakenNames, language);
    }
}
