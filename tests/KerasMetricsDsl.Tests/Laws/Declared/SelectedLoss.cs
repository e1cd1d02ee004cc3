namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>The losses to choose from.</summary>
public enum LossKind
{
    /// <summary>The squared error.</summary>
    Squared,

    /// <summary>The absolute error.</summary>
    Absolute,

    /// <summary>The logarithm of the hyperbolic cosine.</summary>
    LogCosh,
}

/// <summary>A switch expression on an enum.</summary>
[Metric]
public sealed partial class SelectedLoss(LossKind kind = LossKind.Squared)
{
    [Mean]
    internal float Loss(float yTrue, float yPred)
    {
        var error = yTrue - yPred;
        return kind switch
        {
            LossKind.Squared => error * error,
            LossKind.Absolute => MathF.Abs(error),
            _ => MathF.Log(MathF.Cosh(error)),
        };
    }
}
