using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>What a generated metric gives to the engine: its state and its kernels.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMetricKernels
{
    /// <summary>What the metric has accumulated.</summary>
    MetricState State { get; }

    /// <summary>Checks what the declaration wants checked and runs the kernels.</summary>
    /// <param name="update">The update under way.</param>
    void Run<TUpdate>(TUpdate update)
        where TUpdate : IMetricUpdate, allows ref struct;
}
