namespace KerasMetricsDsl.Engine;

/// <content>Who uses the state. Every member that reads or changes what was accumulated takes it first.</content>
public sealed partial class MetricState
{
    private StateOwner _owner;

    /// <summary>The state of a metric, made when it is first asked for: one, however many threads ask.</summary>
    public static MetricState Once(ref MetricState? state, MetricLayout layout) =>
        Interlocked.CompareExchange(ref state, new(layout), null) ?? state;

    /// <summary>Keeps the state from being changed until what this returns is disposed.</summary>
    /// <exception cref="InvalidOperationException">Another thread uses the metric, or a device has updates that are not here yet.</exception>
    public StateReading Reading()
    {
        Enter(StateAccess.Read);
        return new(this);
    }

    /// <summary>Takes the state; <see cref="Leave"/> must follow.</summary>
    /// <exception cref="InvalidOperationException">It is in use, or on a device.</exception>
    internal void Enter(StateAccess access) => _owner.Enter(access, Layout.Metric);

    /// <summary>Takes the state for the device that it is on; <see cref="Leave"/> must follow.</summary>
    /// <exception cref="InvalidOperationException">It is in use.</exception>
    internal void EnterOnDevice() => _owner.EnterOnDevice(Layout.Metric);

    /// <summary>Gives the state back.</summary>
    internal void Leave() => _owner.Leave();

    /// <summary>Moves what was accumulated to a device, which alone may change it from now on.</summary>
    /// <exception cref="InvalidOperationException">It is in use, or on a device already.</exception>
    internal void MoveTo(IStateDevice device) => _owner.Move(device, Layout.Metric);

    /// <summary>Ends the device's part.</summary>
    internal void ReturnFrom(IStateDevice device) => _owner.Return(device);
}
