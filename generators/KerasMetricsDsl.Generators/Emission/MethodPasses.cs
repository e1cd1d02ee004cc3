using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes passes that call the author's methods in the place of kernels that are compiled without optimisation.</summary>
/// <param name="slice">The metric.</param>
/// <param name="update">The variable that kernels are handed to.</param>
internal sealed class MethodPasses(UpdateSlice slice, string update)
{
    /// <summary>Whether each accumulator of the pass has a method that gives what the kernel does.</summary>
    public bool Has(Pass pass) =>
        pass is { Kind: PassKind.Elements, Over: null }
        && pass.Slots.All(slot => slice.Methods.Any(method => method.Slot == slot))
        && !slice.Kernels.First(kernel => kernel.Name == pass.Kernel).ReadsIntegers;

    public void Print(Pass pass, CodeWriter writer)
    {
        foreach (var slot in pass.Slots)
        {
            writer.Line($"{update}.Elements(");
            using (writer.Indent())
                writer.Line($"{Create(slice.Methods.First(method => method.Slot == slot))},").Line($"slots: [{Literals.Int(slot)}]);");
        }
    }

    private string Create(MethodCall method)
    {
        var kernels = $"{Engine}.MethodKernels<{Engine}.{Reduction(method.Kind)}>";
        var name = $"{(method.Signature.IsStatic ? slice.Type.Reference : "this")}.{Names.Escape(method.Name)}";
        var inputs = string.Join(", ", method.Inputs.Select(Literals.Int));
        return $"{kernels}.Of<{string.Join(", ", method.Signature.Types)}>(MetricState, {Literals.Int(method.Slot)}, {name}, {inputs})";
    }

    private static string Reduction(AccumulatorKind kind) => kind switch
    {
        AccumulatorKind.Min => "MinOfValues",
        AccumulatorKind.Max => "MaxOfValues",
        _ => "SumOfValues",
    };
}
