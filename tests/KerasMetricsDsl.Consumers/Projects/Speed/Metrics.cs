using KerasMetricsDsl;

namespace Speed;

[Metric]
internal sealed partial class OwnError
{
    [Mean] static float Error(float yTrue, float yPred) { var d = yTrue - yPred; return d * d; }
}

[Metric]
internal sealed partial class OwnCrossentropy(float epsilon = 1e-7f)
{
    [Mean] float Loss(float yTrue, float yPred)
    {
        var p = Math.Clamp(yPred, epsilon, 1 - epsilon);
        return -(yTrue * MathF.Log(p) + (1 - yTrue) * MathF.Log(1 - p));
    }
}

[Metric]
internal sealed partial class OwnAccuracy(float threshold = 0.5f)
{
    [Mean] bool Hit(float yTrue, float yPred) => (yPred > threshold) == (yTrue != 0);
}
