namespace KerasMetricsDsl;

/// <summary>
/// Adds the sample weight (1 without weights) to the cell that the method names: an <c>int</c>, or a tuple of two or three, one for
/// each size. A tuple that ends in a <c>float</c> multiplies the weight by it.
/// </summary>
/// <remarks>An index outside its size is dropped and counted.</remarks>
/// <example>
/// <code>
/// [Histogram(nameof(numClasses), nameof(numClasses))]
/// static (int, int) Confusion(int yTrue, int yPred) => (yTrue, yPred);
/// </code>
/// </example>
/// <param name="sizes">The extents: each an int, or the name of an int configuration member.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HistogramAttribute(params object[] sizes) : AccumulatorAttribute
{
    /// <summary>The extents, outermost first.</summary>
    public IReadOnlyList<object> Sizes { get; } = sizes;
}
