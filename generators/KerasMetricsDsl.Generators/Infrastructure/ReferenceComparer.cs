using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Generators.Infrastructure;

/// <summary>Objects are equal only to themselves: a look at a node of a large expression costs as much as one at a small one.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static ReferenceComparer<T> Instance { get; } = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
