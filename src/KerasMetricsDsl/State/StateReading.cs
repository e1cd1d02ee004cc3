using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>A thread looks at what a metric or a set has accumulated; until it is done, nobody changes it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct StateReading
{
    private readonly MetricState? _metric;
    private readonly MetricSetState? _set;

    internal StateReading(MetricState metric) => _metric = metric;

    internal StateReading(MetricSetState set) => _set = set;

    /// <summary>Done.</summary>
    public void Dispose()
    {
        _metric?.Leave();
        _set?.Leave();
    }
}
