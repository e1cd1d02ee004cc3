namespace KerasMetricsDsl;

/// <summary>
/// A <c>bool</c> parameter that is true when a pure <c>bool</c> method of the metric holds for every element of the update. It is decided
/// before any value is computed, so that a body may take one of two forms for a whole batch.
/// </summary>
/// <param name="predicate">The name of the method: <c>nameof(IsHard)</c>. Its parameters are inputs by name.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AllAttribute(string predicate) : Attribute
{
    /// <summary>The name of the method.</summary>
    public string Predicate { get; } = predicate;
}
