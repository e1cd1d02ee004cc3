namespace KerasMetricsDsl;

/// <summary>The constants that Keras's formulas share.</summary>
internal static class KerasDefaults
{
    /// <summary><c>keras.config.epsilon()</c>: keeps logarithms and divisions away from zero.</summary>
    public const float Epsilon = 1e-7f;
}
