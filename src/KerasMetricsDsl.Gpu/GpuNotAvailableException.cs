namespace KerasMetricsDsl.Gpu;

/// <summary>There is no device of the kind that was asked for.</summary>
public sealed class GpuNotAvailableException : Exception
{
    /// <summary>Makes the exception without a message of its own.</summary>
    public GpuNotAvailableException()
        : base("There is no GPU that metrics can be updated on.")
    {
    }

    /// <summary>Makes the exception.</summary>
    public GpuNotAvailableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public GpuNotAvailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
