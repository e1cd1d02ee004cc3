using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>One [MetricSet] class: its members, and what several of them add up.</summary>
/// <param name="Type">Where the generated part goes.</param>
/// <param name="Members">In order of declaration.</param>
/// <param name="Inputs">The names of all members' inputs, in order of first mention.</param>
/// <param name="Shared">The accumulators that an earlier member has as well.</param>
/// <param name="Written">The names of the class's own members, and of its result record if that is written by hand.</param>
/// <param name="Findings">What is wrong. With any finding only the fallback surface may be emitted.</param>
internal sealed record MetricSetModel(
    TypeModel Type,
    EquatableArray<SetMemberModel> Members,
    EquatableArray<string> Inputs,
    EquatableArray<SharedAccumulator> Shared,
    EquatableArray<string> Written,
    EquatableArray<Finding> Findings)
{
    /// <summary>Whether there can be a record of results: no type has its name, and no member one that records keep.</summary>
    public bool HasResult => !Written.Contains(ResultName) && !Members.Any(member => RecordNames.Contains(member.Name) || member.Name == ResultName);

    /// <summary>The name of the record of results.</summary>
    public string ResultName => Type.Name + "Result";

    /// <summary>Names that no member of a record can have.</summary>
    public static IReadOnlyCollection<string> RecordNames { get; } =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ToString",
    ];
}

/// <param name="Name">The property's name.</param>
/// <param name="ResultType">What the metric's own <c>Result()</c> returns, fully qualified.</param>
internal sealed record SetMemberModel(string Name, string ResultType);

/// <summary>Two equal accumulators of different members: the later one takes its sums from the earlier one.</summary>
internal sealed record SharedAccumulator(AccumulatorPlace Lender, AccumulatorPlace Borrower);

/// <param name="Member">The member's position.</param>
/// <param name="Slot">The accumulator's position among the metric's.</param>
/// <param name="Name">For readers: <c>Precision.TruePositives</c>.</param>
internal sealed record AccumulatorPlace(int Member, int Slot, string Name);
