using System.Diagnostics.CodeAnalysis;

namespace KerasMetricsDsl;

/// <summary>
/// The inputs of one update by position, in the order in which the metric's declaration first mentions them
/// (see <see cref="IMetric.InputNames"/>), with an optional sample weight and mask.
/// </summary>
public readonly ref struct MetricBatch
{
    /// <summary>The largest number of inputs.</summary>
    public const int MaxInputs = 8;

    private readonly MetricInput _first;
    private readonly MetricInput _second;
    private readonly MetricInput _third;
    private readonly MetricInput _fourth;
    private readonly MetricInput _fifth;
    private readonly MetricInput _sixth;
    private readonly MetricInput _seventh;
    private readonly MetricInput _eighth;

    /// <summary>One input.</summary>
    public MetricBatch(MetricInput first)
    {
        _first = first;
        Count = 1;
    }

    /// <summary>Two inputs.</summary>
    public MetricBatch(MetricInput first, MetricInput second)
        : this(first)
    {
        _second = second;
        Count = 2;
    }

    /// <summary>Three inputs.</summary>
    public MetricBatch(MetricInput first, MetricInput second, MetricInput third)
        : this(first, second)
    {
        _third = third;
        Count = 3;
    }

    /// <summary>Four inputs.</summary>
    public MetricBatch(MetricInput first, MetricInput second, MetricInput third, MetricInput fourth)
        : this(first, second, third)
    {
        _fourth = fourth;
        Count = 4;
    }

    /// <summary>Five inputs.</summary>
    public MetricBatch(MetricInput first, MetricInput second, MetricInput third, MetricInput fourth, MetricInput fifth)
        : this(first, second, third, fourth)
    {
        _fifth = fifth;
        Count = 5;
    }

    /// <summary>Six inputs.</summary>
    public MetricBatch(
        MetricInput first, MetricInput second, MetricInput third, MetricInput fourth,
        MetricInput fifth, MetricInput sixth)
        : this(first, second, third, fourth, fifth)
    {
        _sixth = sixth;
        Count = 6;
    }

    /// <summary>Seven inputs.</summary>
    public MetricBatch(
        MetricInput first, MetricInput second, MetricInput third, MetricInput fourth,
        MetricInput fifth, MetricInput sixth, MetricInput seventh)
        : this(first, second, third, fourth, fifth, sixth)
    {
        _seventh = seventh;
        Count = 7;
    }

    /// <summary>Eight inputs.</summary>
    public MetricBatch(
        MetricInput first, MetricInput second, MetricInput third, MetricInput fourth,
        MetricInput fifth, MetricInput sixth, MetricInput seventh, MetricInput eighth)
        : this(first, second, third, fourth, fifth, sixth, seventh)
    {
        _eighth = eighth;
        Count = 8;
    }

    /// <summary>The number of inputs.</summary>
    public int Count { get; }

    /// <summary>The weights of the samples, or of the single elements; left out: 1 each.</summary>
    public MetricInput SampleWeight { get; init; }

    /// <summary>Where it is false (or 0), the update leaves a sample out altogether, even if its values are NaN.</summary>
    public MetricInput Mask { get; init; }

    /// <summary>One of the inputs.</summary>
    /// <param name="index">Its position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many positions.</exception>
    [UnscopedRef]
    public ref readonly MetricInput this[int index]
    {
        get
        {
            switch (index)
            {
                case 0: return ref _first;
                case 1: return ref _second;
                case 2: return ref _third;
                case 3: return ref _fourth;
                case 4: return ref _fifth;
                case 5: return ref _sixth;
                case 6: return ref _seventh;
                case 7: return ref _eighth;
                default: throw new ArgumentOutOfRangeException(nameof(index), index, null);
            }
        }
    }

    /// <summary>Some of the inputs under the same weights and mask.</summary>
    /// <param name="inputs">Their positions here, in the order of the new batch.</param>
    internal MetricBatch Pick(scoped ReadOnlySpan<int> inputs)
    {
        var picked = inputs.Length switch
        {
            1 => new MetricBatch(this[inputs[0]]),
            2 => new MetricBatch(this[inputs[0]], this[inputs[1]]),
            3 => new MetricBatch(this[inputs[0]], this[inputs[1]], this[inputs[2]]),
            4 => new MetricBatch(this[inputs[0]], this[inputs[1]], this[inputs[2]], this[inputs[3]]),
            5 => new MetricBatch(this[inputs[0]], this[inputs[1]], this[inputs[2]], this[inputs[3]], this[inputs[4]]),
            6 => new MetricBatch(
                this[inputs[0]], this[inputs[1]], this[inputs[2]], this[inputs[3]], this[inputs[4]], this[inputs[5]]),
            7 => new MetricBatch(
                this[inputs[0]], this[inputs[1]], this[inputs[2]], this[inputs[3]], this[inputs[4]], this[inputs[5]],
                this[inputs[6]]),
            _ => new MetricBatch(
                this[inputs[0]], this[inputs[1]], this[inputs[2]], this[inputs[3]], this[inputs[4]], this[inputs[5]],
                this[inputs[6]], this[inputs[7]]),
        };
        return picked with { SampleWeight = SampleWeight, Mask = Mask };
    }
}
