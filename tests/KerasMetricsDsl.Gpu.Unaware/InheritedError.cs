namespace KerasMetricsDsl.Gpu.Unaware;

/// <summary>A class of this project with the library's kernels.</summary>
public class InheritedError : MeanSquaredError;
