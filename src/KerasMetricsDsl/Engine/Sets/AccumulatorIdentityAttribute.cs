using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>Identifies an accumulator of a generated metric by its meaning, so that sets can find equal ones in any assembly.</summary>
/// <param name="slot">The accumulator's position in the metric's layout.</param>
/// <param name="name">Its name.</param>
/// <param name="fingerprint">A hash of its formula and of all else that decides its values, with parameters left open.</param>
/// <param name="parameters">The constructor parameters that fill in what is left open, in order.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AccumulatorIdentityAttribute(int slot, string name, string fingerprint, params string[] parameters) : Attribute
{
    /// <summary>The accumulator's position in the metric's layout.</summary>
    public int Slot { get; } = slot;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>A hash of its formula and of all else that decides its values.</summary>
    public string Fingerprint { get; } = fingerprint;

    /// <summary>The constructor parameters that fill in what the fingerprint leaves open.</summary>
    public IReadOnlyList<string> Parameters { get; } = parameters;
}
