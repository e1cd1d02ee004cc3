namespace KerasMetricsDsl.Tests.Laws;

/// <summary>An update that cannot be done names the argument, what it got and what it expected, and leaves everything as it was.</summary>
public class BadInputLaw
{
    [Theory, EveryMetric]
    public void Input_OfAnotherLength_IsRefused(string name)
    {
        var metric = CaseTable.Get(name);
        if (metric.Inputs.Length == 1)
            return;
        var samples = metric.Draw(8);
        var last = metric.Inputs.Length - 1;
        InputData[] inputs = [.. samples.Inputs[..last], metric.Draw(9).Inputs[last]];
        var message = Refused(metric, samples with { Inputs = inputs });
        Assert.Contains(metric.Create().InputNames, name => message.Contains(name, StringComparison.Ordinal));
        Assert.Contains("9", message, StringComparison.Ordinal);
        Assert.Contains("8", message, StringComparison.Ordinal);
    }

    [Theory, EveryMetric]
    public void SampleWeight_OfAnotherLength_IsRefused(string name)
    {
        var metric = CaseTable.Get(name);
        var message = Refused(metric, metric.Draw(8) with { Weights = new float[7] });
        Assert.Contains("sampleWeight", message, StringComparison.Ordinal);
        Assert.Contains("7", message, StringComparison.Ordinal);
        Assert.Contains("8", message, StringComparison.Ordinal);
    }

    [Theory, EveryMetric]
    public void Mask_OfAnotherLength_IsRefused(string name)
    {
        var metric = CaseTable.Get(name);
        var message = Refused(metric, metric.Draw(8) with { Mask = new bool[6] });
        Assert.Contains("mask", message, StringComparison.Ordinal);
        Assert.Contains("6", message, StringComparison.Ordinal);
        Assert.Contains("8", message, StringComparison.Ordinal);
    }

    [Theory, EveryMetric]
    public void Rows_OfAnotherLength_AreRefused(string name)
    {
        var metric = CaseTable.Get(name);
        if (metric.Inputs.Count(input => input.Width > 1) < 2)
            return;
        var samples = metric.Draw(6);
        var last = samples.Inputs[^1];
        InputData[] inputs = [.. samples.Inputs[..^1], last with { Values = new float[6 * (last.Width + 1)], Width = last.Width + 1 }];
        var message = Refused(metric, samples with { Inputs = inputs });
        Assert.Contains(metric.Create().InputNames[^1], message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SparseTopKCategoricalAccuracy")]
    [InlineData("SparseCategoricalCrossentropy")]
    [InlineData("SparseCategoricalCrossentropy logits")]
    [InlineData("WeightedPrecision")]
    [InlineData("MixedRow")]
    [InlineData("MixedRow long")]
    public void Label_BeyondWhatItIndexes_IsRefused(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var label in (int[])[metric.Width, -1, int.MaxValue])
        {
            var samples = metric.Draw(100);
            var labels = samples.Inputs.Single(input => input.Values is int[] or long[]).Values;
            labels.SetValue(labels is int[]? label : (object)(long)label, 63);
            Assert.Contains(label.ToString(), Refused(metric, samples), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Columns_ThatChangeBetweenUpdates_AreRefused()
    {
        var four = CaseTable.Get("ColumnErrors");
        var five = four with { Inputs = [Source.Real.Wide(5), Source.Real.Wide(5)] };
        Refused(four, five.Draw(3));
    }

    [Fact]
    public void Input_LeftOut_IsRefused()
    {
        IMetric accuracy = new BinaryAccuracy();
        var error = Assert.ThrowsAny<ArgumentException>(() => accuracy.UpdateState(new MetricBatch(new float[3])));
        Assert.Contains("yPred", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Feeds good data, then bad, and compares the state's result before and after.</summary>
    private static string Refused(MetricCase metric, Samples bad)
    {
        var used = metric.Create();
        metric.Draw(20, seed: 5).Feed(used);
        var before = MetricCase.Read(used);
        var error = Assert.ThrowsAny<ArgumentException>(() => bad.Feed(used));
        Bits.AreSame(before, MetricCase.Read(used));
        return error.Message;
    }
}
