using System.Runtime.CompilerServices;

namespace KerasMetricsDsl;

/// <summary>
/// The values along the last axis, such as one sample's class probabilities. A metric's methods name it as a parameter and reduce it;
/// the generator reads these calls as formulas. The implementation here is the plain one, so that a declaration can be called, debugged
/// and tested as ordinary C#.
/// </summary>
/// <remarks>Sums are gathered in double and returned as float; everything else is float32, as in the generated kernels.</remarks>
/// <param name="values">The row's values; they are not copied.</param>
[CollectionBuilder(typeof(Row), nameof(Create))]
public readonly partial struct Row(ReadOnlyMemory<float> values) : IEquatable<Row>
{
    private readonly ReadOnlyMemory<float> _values = values;

    /// <summary>The number of values.</summary>
    public int Length => _values.Length;

    /// <summary>The value at a position.</summary>
    /// <param name="index">From 0 to <see cref="Length"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public float this[int index] => _values.Span[index];

    /// <summary>The array's values as a row; they are not copied.</summary>
    public static implicit operator Row(float[] values) => new(values);

    /// <summary>The memory's values as a row; they are not copied.</summary>
    public static implicit operator Row(ReadOnlyMemory<float> values) => new(values);

    /// <summary>Whether two rows hold the same values; NaN equals NaN here.</summary>
    public static bool operator ==(Row left, Row right) => left.Equals(right);

    /// <summary>Whether two rows differ in a value or in length.</summary>
    public static bool operator !=(Row left, Row right) => !left.Equals(right);

    /// <summary>A row of a copy of the values; what <c>Row row = [1, 2, 3]</c> calls.</summary>
    public static Row Create(ReadOnlySpan<float> values) => new(values.ToArray());

    /// <summary>The values.</summary>
    public ReadOnlySpan<float> AsSpan() => _values.Span;

    /// <summary>Goes through the values in order.</summary>
    public ReadOnlySpan<float>.Enumerator GetEnumerator() => _values.Span.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Row other) => _values.Span.SequenceEqual(other._values.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Row other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in this)
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>The values as <c>[1, 0.5, 2]</c>, in the invariant culture.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{string.Join(", ", _values.ToArray())}]");
}
