namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>A nullable parameter, and a chain of returns.</summary>
[Metric]
public sealed partial class CappedError(float? cap = null, float? floor = null)
{
    [Mean]
    internal float Error(float yTrue, float yPred)
    {
        var error = MathF.Abs(yTrue - yPred);
        if (cap is null) return error;
        if (error < (floor ?? 0)) return 0;
        return MathF.Min(error, cap.Value);
    }
}
