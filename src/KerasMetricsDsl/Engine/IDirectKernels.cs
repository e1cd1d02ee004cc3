using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>The kernels of a metric that adds up spans of floats in one pass, whatever its configuration.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDirectKernels : IMetricKernels
{
    /// <summary>Runs the kernels over spans.</summary>
    /// <param name="update">The update under way.</param>
    void Run(DirectUpdate update);
}
