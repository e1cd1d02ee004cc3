using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>What makes an accumulator equal to another one, of whatever metric.</summary>
/// <param name="Slot">Its position among the metric's accumulators.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fingerprint">A hash of all that decides its values, with the constructor's arguments left open.</param>
/// <param name="Parameters">
/// The constructor parameters that fill in what is left open, in order; <see cref="Unseen"/> for what nothing fills in.
/// </param>
internal sealed record AccumulatorIdentity(int Slot, string Name, string Fingerprint, EquatableArray<string> Parameters)
{
    /// <summary>Something depends on what the generator cannot see: no creation of a metric fills it in, so that nothing is equal to it.</summary>
    public const string Unseen = "?";
}
