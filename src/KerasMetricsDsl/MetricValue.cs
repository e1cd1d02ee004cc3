using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KerasMetricsDsl;

/// <summary>A metric's result: one number, or a list of numbers such as one for each threshold.</summary>
public readonly struct MetricValue : IEquatable<MetricValue>
{
    private readonly double[]? _values;
    private readonly double _scalar;

    private MetricValue(double scalar) => _scalar = scalar;

    private MetricValue(double[] values) => _values = values;

    /// <summary>Whether the result is one number.</summary>
    public bool IsScalar => _values is null;

    /// <summary>The number; of a list, its only entry.</summary>
    /// <exception cref="InvalidOperationException">The result is a list of none or several numbers.</exception>
    public double Scalar => _values switch
    {
        null => _scalar,
        [var only] => only,
        _ => throw new InvalidOperationException($"The result has {_values.Length} values; read {nameof(Values)}."),
    };

    /// <summary>The numbers; a single number is a list of one.</summary>
    [UnscopedRef]
    public ReadOnlySpan<double> Values => _values ?? new ReadOnlySpan<double>(in _scalar);

    /// <summary>The rows the result was made of, when <see cref="IMetric.GetResult"/> returned it; they are no part of equality.</summary>
    public RowCounts Rows { get; init; }

    /// <summary>A result of one number.</summary>
    public static implicit operator MetricValue(double scalar) => new(scalar);

    /// <summary>A result of several numbers; the array is not copied.</summary>
    public static implicit operator MetricValue(double[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(values);
    }

    /// <summary>Whether two results have the same form and numbers (NaN equals NaN).</summary>
    public static bool operator ==(MetricValue left, MetricValue right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    public static bool operator !=(MetricValue left, MetricValue right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MetricValue other) =>
        _values is null
            ? other._values is null && _scalar.Equals(other._scalar)
            : other._values is not null && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MetricValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in Values)
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>The number, or the numbers in brackets, in the invariant culture.</summary>
    public override string ToString() =>
        _values is null
            ? _scalar.ToString(CultureInfo.InvariantCulture)
            : $"[{string.Join(", ", _values.Select(value => value.ToString(CultureInfo.InvariantCulture)))}]";
}
