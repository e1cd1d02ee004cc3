using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>A metric's policies, as its object initializer sets them: one that does not exist is refused at once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public record struct MetricPolicies
{
    private NanPolicy _nan;
    private RangePolicy _range;

    /// <summary>What an update does about NaN.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such policy.</exception>
    public NanPolicy NanPolicy
    {
        readonly get => _nan;
        set => _nan = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "NanPolicy must be Propagate, Skip or Throw.");
    }

    /// <summary>What an update does about a value that is outside of a histogram.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such policy.</exception>
    public RangePolicy RangePolicy
    {
        readonly get => _range;
        set => _range = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "RangePolicy must be Drop or Throw.");
    }

    /// <summary>The label, in the first input, of rows that are left out.</summary>
    public int? IgnoreIndex { get; set; }

    /// <summary>Whether rows may be left out that the caller has not masked, or may not be added.</summary>
    internal readonly bool ChooseRows => NanPolicy != NanPolicy.Propagate || IgnoreIndex is not null;
}
