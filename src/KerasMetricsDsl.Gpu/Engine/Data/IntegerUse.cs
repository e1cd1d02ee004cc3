using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>What the integers of an input are needed for beside the float32 that kernels read.</summary>
internal enum IntegerUse
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The label to ignore is looked for among them. One of more than 32 bits is another one.</summary>
    Ignored,

    /// <summary>They are compared with those of another input, and must fit into 32 bits.</summary>
    Compared,
}

/// <summary>Decides it.</summary>
internal static class IntegerUses
{
    /// <param name="layout">The metric.</param>
    /// <param name="types">The types of its inputs' data.</param>
    /// <param name="input">The input.</param>
    public static IntegerUse Of(MetricLayout layout, ReadOnlySpan<ElementType> types, int input)
    {
        if (layout.Inputs[input].Kind is not (InputKind.Element or InputKind.Row) || !HoldsIntegers(layout, types, input))
            return IntegerUse.None;
        for (var other = 0; other < types.Length; other++)
        {
            if (other != input && layout.Inputs[input].IsCompared && layout.Inputs[other].IsCompared && HoldsIntegers(layout, types, other))
                return IntegerUse.Compared;
        }
        return input == 0 && layout.Policies.IgnoreIndex is not null ? IntegerUse.Ignored : IntegerUse.None;
    }

    // As the CPU engine asks.
    private static bool HoldsIntegers(MetricLayout layout, ReadOnlySpan<ElementType> types, int input) =>
        new InputView { Kind = layout.Inputs[input].Kind, Type = types[input] }.HoldsIntegers;
}
