using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// A copy of a configuration array as 32-bit values that never move, so that kernels can gather from it. It is made once
/// per metric: later changes to the caller's array do not reach the metric.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class ConfigTable
{
    private readonly float[] _pinned;

    /// <summary>Copies floats.</summary>
    public ConfigTable(float[] values)
        : this(Checked(values).Length) => values.CopyTo(_pinned, 0);

    /// <summary>Copies doubles, rounded to float32.</summary>
    public ConfigTable(double[] values)
        : this(Checked(values).Length)
    {
        for (var i = 0; i < values.Length; i++)
            _pinned[i] = (float)values[i];
    }

    /// <summary>Copies ints by their bits.</summary>
    public ConfigTable(int[] values)
        : this(Checked(values).Length)
    {
        for (var i = 0; i < values.Length; i++)
            _pinned[i] = BitConverter.Int32BitsToSingle(values[i]);
    }

    private ConfigTable(int length)
    {
        // Never empty: lanes that are not in use gather entry 0.
        _pinned = GC.AllocateArray<float>(Math.Max(1, length), pinned: true);
        Length = length;
    }

    /// <summary>The number of entries.</summary>
    public int Length { get; }

    /// <summary>What kernels keep.</summary>
    public TableView View
    {
        get
        {
            fixed (float* data = _pinned)
                return new(data, Length);
        }
    }

    private static TArray Checked<TArray>(TArray values)
        where TArray : class
    {
        ArgumentNullException.ThrowIfNull(values);
        return values;
    }
}
