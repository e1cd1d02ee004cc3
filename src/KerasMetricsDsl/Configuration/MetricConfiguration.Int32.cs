namespace KerasMetricsDsl.Engine;

/// <content>Whole numbers of 64 bits that kernels read, which compute with 32.</content>
public sealed partial class MetricConfiguration
{
    /// <summary>A number as kernels read it; none is 0, which they never look at.</summary>
    /// <param name="value">The number.</param>
    /// <param name="name">Whose it is: the constructor's parameter, or the member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number needs more than 32 bits.</exception>
    public static int ToInt32(long? value, string name) => value.GetValueOrDefault() is var number && number == (int)number
        ? (int)number
        : throw new ArgumentOutOfRangeException(name, value, $"{name} must fit into 32 bits, which is what bodies compute integers with.");
}
