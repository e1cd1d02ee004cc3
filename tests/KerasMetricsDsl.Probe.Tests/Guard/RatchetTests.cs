namespace KerasMetricsDsl.Probe.Tests.Guard;

/// <summary>What a ratchet lets through.</summary>
public class RatchetTests
{
    private static readonly Dictionary<string, Cost> Allowed = new(StringComparer.Ordinal) { ["Loss"] = new(2, 8) };

    [Theory]
    [InlineData(3, 8)]
    [InlineData(2, 9)]
    [InlineData(1, 9)]
    public void Method_ThatCostsMoreThanItsLine_IsWorse(int calls, int stackOperands) =>
        Assert.StartsWith("WORSE  Loss: ", Difference("Loss", new(calls, stackOperands)), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 8)]
    [InlineData(0, 0)]
    public void Method_ThatCostsLessThanItsLine_HasItLowered(int calls, int stackOperands) =>
        Assert.StartsWith("better Loss: ", Difference("Loss", new(calls, stackOperands)), StringComparison.Ordinal);

    [Fact]
    public void Method_WithoutALine_MayCostNothing()
    {
        Dictionary<string, Cost> actual = new(Allowed) { ["Other"] = new(0, 1) };

        Assert.StartsWith("WORSE  Other: ", Assert.Single(Ratchet.Differences(actual, Allowed)), StringComparison.Ordinal);
    }

    [Fact]
    public void Methods_ThatCostWhatTheirLinesSay_Pass() =>
        Assert.Empty(Ratchet.Differences(new(Allowed) { ["Other"] = default }, Allowed));

    private static string Difference(string name, Cost cost) =>
        Assert.Single(Ratchet.Differences(new(StringComparer.Ordinal) { [name] = cost }, Allowed));
}
