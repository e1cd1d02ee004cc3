namespace KerasMetricsDsl.Engine;

/// <summary>A device that updates a metric: what was accumulated is there.</summary>
internal interface IStateDevice
{
    /// <summary>The device's name, for messages.</summary>
    string DeviceName { get; }

    /// <summary>Whether updates were queued there whose values are not in the metric's own state.</summary>
    bool IsAhead { get; }
}
