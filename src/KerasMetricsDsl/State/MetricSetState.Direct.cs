using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <content>Updates with plain spans of floats: their lengths are compared once for all members.</content>
public sealed unsafe partial class MetricSetState
{
    // In longer spans what one member has read has left the near caches when the next one comes: tiles are for those.
    private const int MostDirect = PassSize.PieceCells;

    /// <summary>Adds an input to every member or, if this throws, to none.</summary>
    /// <exception cref="ArgumentException">The input does not fit a member, or holds a value that it cannot use.</exception>
    /// <exception cref="InvalidOperationException">A member is in use, or on a device.</exception>
    public void Update(in MetricInput first, in MetricInput sampleWeight, in MetricInput mask)
    {
        if (TakesDirect(first, sampleWeight, mask))
            UpdateDirect(first.Floats, default, default, sampleWeight.Floats);
        else
            UpdateAligned(first, sampleWeight, mask);
    }

    /// <summary>Adds two inputs to every member or, if this throws, to none.</summary>
    /// <exception cref="ArgumentException">The inputs do not fit together for a member, or hold a value that it cannot use.</exception>
    /// <exception cref="InvalidOperationException">A member is in use, or on a device.</exception>
    public void Update(in MetricInput first, in MetricInput second, in MetricInput sampleWeight, in MetricInput mask)
    {
        if (TakesDirect(first, sampleWeight, mask) && second.HasFloats(first.Floats.Length))
            UpdateDirect(first.Floats, second.Floats, default, sampleWeight.Floats);
        else
            UpdateAligned(first, second, sampleWeight, mask);
    }

    /// <summary>Adds three inputs to every member or, if this throws, to none.</summary>
    /// <exception cref="ArgumentException">The inputs do not fit together for a member, or hold a value that it cannot use.</exception>
    /// <exception cref="InvalidOperationException">A member is in use, or on a device.</exception>
    public void Update(in MetricInput first, in MetricInput second, in MetricInput third, in MetricInput sampleWeight, in MetricInput mask)
    {
        if (TakesDirect(first, sampleWeight, mask) && second.HasFloats(first.Floats.Length) && third.HasFloats(first.Floats.Length))
            UpdateDirect(first.Floats, second.Floats, third.Floats, sampleWeight.Floats);
        else
            UpdateAligned(first, second, third, sampleWeight, mask);
    }

    private bool TakesDirect(in MetricInput first, in MetricInput sampleWeight, in MetricInput mask) =>
        _directKernels is not null
        && first.Floats.Length is > 0 and <= MostDirect
        && !mask.IsSupplied
        && (!sampleWeight.IsSupplied || sampleWeight.HasFloats(first.Floats.Length));

    private void UpdateDirect(
        ReadOnlySpan<float> first, ReadOnlySpan<float> second, ReadOnlySpan<float> third, ReadOnlySpan<float> weights)
    {
        Enter(StateAccess.Change);
        try
        {
            foreach (var state in _states)
                state.CheckRows(first.Length);
            for (var member = 0; member < _states.Length; member++)
            {
                var inputs = _inputs[member];
                _directKernels![member].Run(new DirectUpdate(
                    _states[member],
                    Pick(inputs, 0, first, second, third),
                    Pick(inputs, 1, first, second, third),
                    Pick(inputs, 2, first, second, third),
                    weights,
                    isOfSet: true));
            }
            foreach (var state in _states)
                state.CommitDirect(first.Length, !weights.IsEmpty, state.DirectSums);
        }
        finally
        {
            Leave();
        }
    }

    private static ReadOnlySpan<float> Pick(
        int[] inputs, int input, ReadOnlySpan<float> first, ReadOnlySpan<float> second, ReadOnlySpan<float> third)
    {
        if (input >= inputs.Length)
            return default;
        return inputs[input] switch { 0 => first, 1 => second, _ => third };
    }

    // A batch is as large as all inputs that it could have: methods of their own keep its memory out of the frames above.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UpdateAligned(in MetricInput first, in MetricInput sampleWeight, in MetricInput mask) =>
        Update(new MetricBatch(first) { SampleWeight = sampleWeight, Mask = mask });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UpdateAligned(in MetricInput first, in MetricInput second, in MetricInput sampleWeight, in MetricInput mask) =>
        Update(new MetricBatch(first, second) { SampleWeight = sampleWeight, Mask = mask });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UpdateAligned(
        in MetricInput first, in MetricInput second, in MetricInput third, in MetricInput sampleWeight, in MetricInput mask) =>
        Update(new MetricBatch(first, second, third) { SampleWeight = sampleWeight, Mask = mask });
}
