namespace KerasMetricsDsl.Fuzz.Concurrency;

/// <summary>What one instance may do in several threads.</summary>
internal static class Expectations
{
    public static bool IsRefusal(Exception error) => error is InvalidOperationException;
}
