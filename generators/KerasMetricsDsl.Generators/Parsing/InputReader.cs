using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Gathers the named inputs of all accumulators in order of first mention.</summary>
internal static class InputReader
{
    public static EquatableArray<InputModel> Read(MetricDeclaration declaration)
    {
        var inputs = new List<InputModel>();
        foreach (var (accumulator, parameter) in declaration.Accumulators.SelectMany(a => a.InputParameters.Select(p => (a, p))))
        {
            if (Describe(parameter) is not { } input)
                continue;
            if (input.Kind == InputKind.Element && declaration.HasRows && accumulator.ReadsColumns)
                input = new InputModel(input.Name, InputKind.Row, null, "Row", input.NonNegative);
            var known = inputs.FindIndex(i => i.Name == input.Name);
            if (known < 0)
                inputs.Add(input);
            else
                inputs[known] = Combine(inputs[known], input);
        }

        return inputs.ToEquatableArray();
    }

    /// <summary>The input that a parameter names, or null when it has a type that no input has.</summary>
    public static InputModel? Describe(IParameterSymbol parameter)
    {
        if (parameter.Name.Length == 0)
            return null;
        if (parameter.Type.IsRow())
        {
            var sparse = parameter.Find(WellKnownNames.Sparse)?.ConstructorArguments.FirstOrDefault().Value as string;
            return new InputModel(parameter.Name, InputKind.Row, sparse, "Row", parameter.Has(WellKnownNames.NonNegative));
        }

        return parameter.Type.SpecialType switch
        {
            SpecialType.System_Single => new InputModel(
                parameter.Name, InputKind.Element, null, "float", parameter.Has(WellKnownNames.NonNegative)),
            SpecialType.System_Int32 => new InputModel(parameter.Name, InputKind.Label, null, "int"),
            SpecialType.System_Int64 => new InputModel(parameter.Name, InputKind.Label, null, "long"),
            SpecialType.System_Boolean => new InputModel(parameter.Name, InputKind.Flag, null, "bool"),
            _ => null,
        };
    }

    /// <summary>A row that another accumulator reads column by column stays a row; what one method refuses, the input refuses.</summary>
    private static InputModel Combine(InputModel known, InputModel next) => (next.Kind == InputKind.Row
        ? next with { SparseWhen = known.SparseWhen ?? next.SparseWhen }
        : known) with
    { NonNegative = known.NonNegative || next.NonNegative };
}
