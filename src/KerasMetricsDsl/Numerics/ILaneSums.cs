namespace KerasMetricsDsl.Numerics;

/// <summary>A double sum for each of sixteen lanes, in registers where the hardware has enough of them.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
/// <typeparam name="T">The lanes that are added.</typeparam>
internal unsafe interface ILaneSums<TSelf, T>
    where TSelf : struct, ILaneSums<TSelf, T>
    where T : struct, ILanes<T>
{
    /// <summary>Adds each lane to its sum.</summary>
    void Add(T value);

    /// <summary>Adds each lane times its factor; the product of two floats is exact in double.</summary>
    void Add(T value, T factor);

    /// <summary>Writes the sums.</summary>
    void Store(double* sixteen);
}
