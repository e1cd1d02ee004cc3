namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Row kernels that are evaluated one after another for each row.</summary>
internal interface IRowPasses
{
    /// <summary>The number of kernels.</summary>
    static abstract int Count { get; }

    /// <summary>Evaluates a row.</summary>
    void Step<TRow>(ref TRow at)
        where TRow : struct, IDeviceRow;

    /// <summary>Makes room among the accumulators for those of kernels before these.</summary>
    void Shift(int slots);
}
