namespace KerasMetricsDsl.Numerics;

/// <summary>A double sum for each lane, in registers.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
/// <typeparam name="T">The lanes that are added.</typeparam>
internal unsafe interface ILaneSums<TSelf, T>
    where TSelf : struct, ILaneSums<TSelf, T>
    where T : struct, ILanes<T>
{
    /// <summary>Adds each lane to its sum.</summary>
    void Add(T value);

    /// <summary>Adds each lane times its factor. The product of two floats is exact in double, so that one rounding or two are the same.</summary>
    void Add(T value, T factor);

    /// <summary>Writes the sums, one for each lane.</summary>
    void Store(double* lanes);
}
