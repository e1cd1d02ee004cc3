using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

public class ScalarArithmeticTests
{
    [Theory, InlineData(float.Epsilon), InlineData(1e-20f), InlineData(1e-8f), InlineData(-1e-8f)]
    public void LogP1AndExpM1_OfArgumentsNearZero_AreTheArgument(float x)
    {
        Assert.Equal(x, ScalarArithmetic.LogP1(x));
        Assert.Equal(x, ScalarArithmetic.ExpM1(x));
    }

    [Theory, InlineData(0.001f), InlineData(-0.5f), InlineData(3f)]
    public void LogP1AndExpM1_AreWithinTheirBounds(float x)
    {
        Assert.Equal(Math.Log(1d + x), ScalarArithmetic.LogP1(x), 2e-7 * Math.Abs(Math.Log(1d + x)));
        Assert.Equal(Math.Exp(x) - 1, ScalarArithmetic.ExpM1(x), 2e-7 * Math.Abs(Math.Exp(x) - 1));
    }
}
