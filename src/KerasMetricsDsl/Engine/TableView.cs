using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>A configuration array as kernels see it. Valid as long as its <see cref="ConfigTable"/> is alive.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct TableView
{
    // A number, because kernels are handed over to devices by value, and pointers cannot be.
    private readonly long _address;

    internal TableView(float* data, int length, int number)
    {
        _address = (long)data;
        Length = length;
        Number = number;
    }

    /// <summary>Which of the metric's arrays it is, for messages.</summary>
    internal int Number { get; }

    /// <summary>The number of entries.</summary>
    public int Length { get; }

    internal float* Data => (float*)_address;

    /// <summary>Whether there is such an entry.</summary>
    internal bool Has(int index) => (uint)index < (uint)Length;

    /// <summary>An entry of a table of floats; the caller keeps the index in range.</summary>
    public float this[int index] => Data[index];

    /// <summary>An entry of a table of ints; the caller keeps the index in range.</summary>
    public int IntAt(int index) => ((int*)Data)[index];
}
