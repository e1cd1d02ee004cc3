namespace KerasMetricsDsl.Tests.Sets;

/// <summary>What sharing at run time got wrong elsewhere: whatever looks equal on the first batch stays apart here.</summary>
public partial class RegressionTests
{
    [MetricSet]
    public partial class FilteredAccuracies
    {
        public AccuracyWithin FirstClass { get; } = new(0);
        public AccuracyWithin SecondClass { get; } = new(1);
    }

    [Metric]
    public partial class AccuracyWithin(int group)
    {
        [Sum] bool Correct(float yTrue, float yPred, int groups) => groups == group && yTrue == yPred;

        [Sum] bool Count(float yTrue, float yPred, int groups) => groups == group;

        [Result] static double Result(double correct, double count) => correct / count;
    }

    [MetricSet]
    public partial class Extremes
    {
        public Smallest Low { get; } = new();
        public Largest High { get; } = new();
    }

    [Metric]
    public partial class Smallest
    {
        [Min] static float Value(float x) => x;
    }

    [Metric]
    public partial class Largest
    {
        [Max] static float Value(float x) => x;
    }

    [MetricSet]
    public partial class Overlaps
    {
        public MatchesOf One { get; } = new(1);
        public MatchesOf Two { get; } = new(2);
        public MatchesOf OneAgain { get; } = new(1);
    }

    [Metric]
    public partial class MatchesOf(int length)
    {
        [Sum] float Matches(float hits, float candidates) => MathF.Min(hits, candidates / length);

        [Sum] static float Total(float hits, float candidates) => candidates;

        [Result] static double Result(double matches, double total) => matches / total;
    }

    [Fact]
    public void TwoAccuracies_WithDifferentFilters_StayApart()
    {
        var set = new FilteredAccuracies();
        // On the first batch both have the same counts.
        set.UpdateState(new float[] { 1, 0, 1, 0 }, new float[] { 1, 1, 1, 1 }, new[] { 0, 0, 1, 1 });
        set.UpdateState(new float[] { 1, 0, 1, 1 }, new float[] { 1, 1, 1, 1 }, new[] { 0, 0, 1, 1 });
        Assert.Equal(0.5, set.FirstClass.Result());
        Assert.Equal(0.75, set.SecondClass.Result());
    }

    [Fact]
    public void MinAndMax_ThatAgreeOnTheFirstBatch_StayApart()
    {
        var set = new Extremes();
        set.UpdateState(new float[] { 3 });
        set.UpdateState(new float[] { 1, 5 });
        Assert.Equal((1, 5), (set.Low.Result(), set.High.Result()));
    }

    [Fact]
    public void FamiliesThatAgreeByChance_OnTheFirstBatch_StayApart()
    {
        var set = new Overlaps();
        set.UpdateState(new float[] { 1 }, new float[] { 4 });
        Assert.Equal(set.One.Result(), set.Two.Result());
        set.UpdateState(new float[] { 4 }, new float[] { 4 });
        Assert.Equal(5 / 8.0, set.One.Result());
        Assert.Equal(3 / 8.0, set.Two.Result());
        Assert.Equal(set.One.Result(), set.OneAgain.Result());
    }
}
