using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>What makes an accumulator equal to another one, of whatever metric.</summary>
/// <param name="Slot">Its position among the metric's accumulators.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fingerprint">A hash of all that decides its values, with the constructor's arguments left open.</param>
/// <param name="Parameters">
/// The constructor parameters that fill in what is left open, in order; <see cref="ExactType"/> stands for the created type.
/// </param>
internal sealed record AccumulatorIdentity(int Slot, string Name, string Fingerprint, EquatableArray<string> Parameters)
{
    /// <summary>Something depends on the class in a way that cannot be written out; a derived class may change it.</summary>
    public const string ExactType = "*";
}
