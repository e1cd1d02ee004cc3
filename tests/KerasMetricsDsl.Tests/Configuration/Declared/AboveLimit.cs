namespace KerasMetricsDsl.Tests.Configuration.Declared;

[Metric]
public partial class AboveLimit(long limit)
{
    [Mean] bool IsAbove(int y) => y > limit;
}

[Metric]
public partial class AboveOptionalLimit(long? limit = null)
{
    [Mean] bool IsAbove(int y) => limit is not { } least || y > least;
}

[Metric]
public partial class AboveDoubledLimit(long limit)
{
    private readonly long _twice = 2 * limit;

    [Mean] bool IsAbove(int y) => y > _twice;
}

[Metric]
public partial class ScaledSum(long divisor)
{
    [Sum] static float Total(float y) => y;

    [Result] double Result(double total) => total / divisor;
}
