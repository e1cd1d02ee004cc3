namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>A metric, or several over the same data, and the form of the data.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Columns">The cells of a row; 1 for elements.</param>
/// <param name="Labels">The first input is an int label for each row, below this number; 0: it has the form of the second.</param>
/// <param name="Classes">Values are whole numbers below this; 0: they are between 0 and 1.</param>
/// <param name="Create">Makes the metrics.</param>
internal sealed record Workload(string Name, int Columns, int Labels, int Classes, Func<GpuContext, UpdateOnDevice[]> Create);

/// <summary>An update of a metric that is on a device.</summary>
internal delegate void UpdateOnDevice(GpuTensor yTrue, GpuTensor yPred);
