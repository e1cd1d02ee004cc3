using System.ComponentModel;
using System.Runtime.CompilerServices;

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
    /// <param name="values">The array.</param>
    /// <param name="number">Its position among the names in <see cref="MetricLayout.Tables"/>.</param>
    /// <param name="name">The metric's name for it.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public ConfigTable(float[] values, int number = 0, [CallerArgumentExpression(nameof(values))] string? name = null)
        : this(LengthOf(values, name), number) => values.CopyTo(_pinned, 0);

    /// <summary>Copies doubles, rounded to float32.</summary>
    /// <param name="values">The array.</param>
    /// <param name="number">Its position among the names in <see cref="MetricLayout.Tables"/>.</param>
    /// <param name="name">The metric's name for it.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public ConfigTable(double[] values, int number = 0, [CallerArgumentExpression(nameof(values))] string? name = null)
        : this(LengthOf(values, name), number)
    {
        for (var i = 0; i < values.Length; i++)
            _pinned[i] = (float)values[i];
    }

    /// <summary>Copies ints by their bits.</summary>
    /// <param name="values">The array.</param>
    /// <param name="number">Its position among the names in <see cref="MetricLayout.Tables"/>.</param>
    /// <param name="name">The metric's name for it.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public ConfigTable(int[] values, int number = 0, [CallerArgumentExpression(nameof(values))] string? name = null)
        : this(LengthOf(values, name), number)
    {
        for (var i = 0; i < values.Length; i++)
            _pinned[i] = BitConverter.Int32BitsToSingle(values[i]);
    }

    private ConfigTable(int length, int number)
    {
        // Never empty: lanes that are not in use gather entry 0.
        _pinned = GC.AllocateArray<float>(Math.Max(1, length), pinned: true);
        Length = length;
        Number = number;
    }

    /// <summary>The number of entries.</summary>
    public int Length { get; }

    /// <summary>Which of the metric's arrays it is, for messages.</summary>
    internal int Number { get; }

    /// <summary>What kernels keep.</summary>
    public TableView View
    {
        get
        {
            fixed (float* data = _pinned)
                return new(data, Length, Number);
        }
    }

    private static int LengthOf(Array values, string? name)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        return values.Length;
    }
}
