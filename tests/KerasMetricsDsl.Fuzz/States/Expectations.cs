namespace KerasMetricsDsl.Fuzz.States;

/// <summary>What damaged input may cause.</summary>
internal static class Expectations
{
    public static bool IsRefusalOfState(Exception error) => error is InvalidDataException;

    public static bool IsRefusalOfConfiguration(Exception error) => error is ArgumentException;

    /// <summary>What using a state may throw that was forged with a right checksum, and accepted.</summary>
    public static bool IsRefusalOfUse(Exception error) => error is ArgumentException or InvalidOperationException or InvalidDataException;
}
