using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>What a generated metric gives to the engine: its kernels.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMetricKernels
{
    /// <summary>Checks what the declaration wants checked and runs the kernels.</summary>
    /// <param name="update">The update under way.</param>
    void Run(MetricUpdate update);
}
