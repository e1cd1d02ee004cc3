using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>The states of metrics that are on a device, taken for a change by the device itself.</summary>
internal readonly ref struct StateChange
{
    private readonly MetricState[] _states;

    /// <summary>Takes all states or, if this throws, none.</summary>
    /// <exception cref="InvalidOperationException">Another thread is reading one of them.</exception>
    public StateChange(MetricState[] states)
    {
        _states = states;
        var entered = 0;
        try
        {
            for (; entered < states.Length; entered++)
                states[entered].EnterOnDevice();
        }
        catch
        {
            Leave(entered);
            throw;
        }
    }

    /// <summary>Gives all states back.</summary>
    public void Dispose() => Leave(_states.Length);

    private void Leave(int count)
    {
        for (var i = 0; i < count; i++)
            _states[i].Leave();
    }
}
