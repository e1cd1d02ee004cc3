using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// The accumulators whose methods an unoptimised project calls cell by cell. Those of rows and histograms, and those that want more than
/// the inputs, keep their kernels; so do those that fail in C# where a kernel goes on: it divides integers, and looks entries up, in lanes
/// that no cell has, too.
/// </summary>
internal static class MethodCalls
{
    public static EquatableArray<MethodCall> Of(MetricModel metric)
    {
        if (metric.Inputs.Any(input => input.Kind == InputKind.Row))
            return [];
        var inputs = metric.Inputs.Select(input => input.Name).ToList();
        return metric.Accumulators
            .Select((accumulator, slot) => (Accumulator: accumulator, Slot: slot))
            .Where(pair => IsCalled(pair.Accumulator))
            .Select(pair => new MethodCall(
                pair.Slot,
                pair.Accumulator.Name,
                pair.Accumulator.Kind,
                pair.Accumulator.Signature!,
                pair.Accumulator.Inputs.Select(input => inputs.IndexOf(input)).ToEquatableArray()))
            .ToEquatableArray();
    }

    private static bool IsCalled(AccumulatorModel accumulator) =>
        accumulator is { Signature: not null, Over: null, Mask: null, AtColumn: false, UsesWeight: false }
        && accumulator.Kind != AccumulatorKind.Histogram
        && !accumulator.Value.SelfAndDescendants().Any(MayThrow);

    private static bool MayThrow(Expr expression) => expression
        is Expr.ConfigAt
        or Expr.Binary { Type: ScalarType.Int, Operator: BinaryOperator.Divide or BinaryOperator.Remainder };
}

/// <param name="Slot">The accumulator's position in the declaration.</param>
/// <param name="Name">The method.</param>
/// <param name="Kind">How its values are gathered.</param>
/// <param name="Signature">How it is called.</param>
/// <param name="Inputs">The positions of the inputs that it takes.</param>
internal sealed record MethodCall(int Slot, string Name, AccumulatorKind Kind, MethodSignature Signature, EquatableArray<int> Inputs);
