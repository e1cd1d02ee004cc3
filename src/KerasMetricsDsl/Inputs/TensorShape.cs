using System.Globalization;
using System.Runtime.CompilerServices;

namespace KerasMetricsDsl;

/// <summary>The lengths of a tensor's axes, at most eight of them. A value: comparing and passing it allocates nothing.</summary>
public readonly struct TensorShape : IEquatable<TensorShape>
{
    /// <summary>The largest number of axes.</summary>
    public const int MaxRank = 8;

    private readonly Axes _axes;

    /// <summary>Makes a shape; no lengths make the shape of a scalar.</summary>
    /// <param name="lengths">The lengths of the axes, outermost first.</param>
    /// <exception cref="ArgumentException">There are more than eight axes, or a length is negative.</exception>
    /// <exception cref="OverflowException">The product of the lengths is too large for this machine.</exception>
    public TensorShape(params ReadOnlySpan<nint> lengths)
    {
        if (lengths.Length > MaxRank)
            throw new ArgumentException($"A shape has at most {MaxRank} axes, got {lengths.Length}.", nameof(lengths));
        nint product = 1;
        for (var axis = 0; axis < lengths.Length; axis++)
        {
            if (lengths[axis] < 0)
                throw new ArgumentException($"The length of axis {axis} is {lengths[axis]}.", nameof(lengths));
            product = checked(product * lengths[axis]);
            _axes[axis] = lengths[axis];
        }
        Rank = lengths.Length;
        Length = product;
    }

    // The shape of a plain span: by far the most frequent one.
    internal TensorShape(nint length)
    {
        _axes[0] = length;
        Rank = 1;
        Length = length;
    }

    private TensorShape(in TensorShape shape, int rank)
    {
        nint product = 1;
        for (var axis = 0; axis < rank; axis++)
        {
            _axes[axis] = axis < shape.Rank ? shape._axes[axis] : 1;
            product *= _axes[axis];
        }
        Rank = rank;
        Length = product;
    }

    /// <summary>The number of axes; 0 for a scalar.</summary>
    public int Rank { get; }

    /// <summary>The number of elements: the product of the lengths, 1 for a scalar.</summary>
    public nint Length => Rank == 0 ? 1 : field;

    /// <summary>The length of one axis.</summary>
    /// <param name="axis">The axis, from 0 to <see cref="Rank"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    public nint this[int axis]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(axis);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(axis, Rank);
            return _axes[axis];
        }
    }

    /// <summary>Whether two shapes have the same rank and lengths.</summary>
    public static bool operator ==(TensorShape left, TensorShape right) => left.Equals(right);

    /// <summary>Whether two shapes differ in rank or a length.</summary>
    public static bool operator !=(TensorShape left, TensorShape right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TensorShape other) => Rank == other.Rank && StartsWith(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TensorShape other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        for (var axis = 0; axis < Rank; axis++)
            hash.Add(_axes[axis]);
        return hash.ToHashCode();
    }

    /// <summary>The lengths in brackets: "[2, 3]", "[]" for a scalar.</summary>
    public override string ToString()
    {
        Span<string> parts = new string[Rank];
        for (var axis = 0; axis < Rank; axis++)
            parts[axis] = _axes[axis].ToString(CultureInfo.InvariantCulture);
        return $"[{string.Join(", ", parts!)}]";
    }

    /// <summary>Whether the last axis exists and has length 1.</summary>
    internal bool EndsWithOne => Rank > 0 && _axes[Rank - 1] == 1;

    /// <summary>Whether the outermost axes equal those of <paramref name="other"/>, which has at most this rank.</summary>
    internal bool StartsWith(in TensorShape other)
    {
        for (var axis = 0; axis < other.Rank; axis++)
        {
            if (axis >= Rank || _axes[axis] != other._axes[axis])
                return false;
        }
        return true;
    }

    /// <summary>The same shape without its last axis.</summary>
    internal TensorShape WithoutLast() => new(this, Rank - 1);

    /// <summary>The same shape with one more axis of length 1.</summary>
    internal TensorShape WithTrailingOne() => new(this, Rank + 1);

    [InlineArray(MaxRank)]
    private struct Axes
    {
        private nint _first;
    }
}
