namespace KerasMetricsDsl.Tests.State;

public class StateRejectionTests
{
    public static TheoryData<string> Metrics => Saved.Names;

    [Theory]
    [MemberData(nameof(Metrics))]
    public void ReadState_WithAnyBitFlipped_IsRejectedAndChangesNothing(string name)
    {
        var bytes = Saved.Bytes(Saved.Filled(name));
        var metric = Saved.Filled(name, seed: 2);
        var before = Saved.Bytes(metric);

        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<InvalidDataException>(() => metric.ReadState(bytes));
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        Assert.Equal(before, Saved.Bytes(metric));
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void ReadState_OfAnyOtherLength_IsRejectedAndChangesNothing(string name)
    {
        var bytes = Saved.Bytes(Saved.Filled(name));
        var metric = Saved.Filled(name, seed: 2);
        var before = Saved.Bytes(metric);

        for (var length = 0; length < bytes.Length; length++)
        {
            var truncated = bytes[..length];
            var exception = Assert.Throws<InvalidDataException>(() => metric.ReadState(truncated));
            Assert.Contains("truncated", exception.Message);
        }

        var longer = Assert.Throws<InvalidDataException>(() => metric.ReadState([.. bytes, 0]));
        Assert.Contains($"has {bytes.Length} bytes, but {bytes.Length + 1} are given", longer.Message);
        Assert.Equal(before, Saved.Bytes(metric));
    }

    [Fact]
    public void ReadState_OfAnotherMetric_NamesBoth()
    {
        var metric = Saved.Filled("mean");

        var message = Rejection(metric, Saved.Bytes(new MeanSquaredError()));

        Assert.Equal("binary_accuracy: the metrics differ: binary_accuracy here, mean_squared_error in the state.", message);
    }

    [Fact]
    public void ReadState_OfAnotherConfiguration_NamesBoth()
    {
        var message = Rejection(new BinaryAccuracy(0.7f), Saved.Bytes(new BinaryAccuracy(0.3f)));

        Assert.Equal("binary_accuracy: the configurations differ: {\"threshold\":0.7} here, {\"threshold\":0.3} in the state.", message);
    }

    [Fact]
    public void ReadState_OfANewerVersion_NamesBoth()
    {
        var bytes = Saved.Bytes(Saved.Filled("mean"));
        bytes[4] = 3;

        Assert.Contains("has version 3; this library reads versions 1 to 2", Rejection(new BinaryAccuracy(0.3f), bytes));
    }

    [Fact]
    public void ReadState_OfOtherBytes_SaysSo()
    {
        Assert.Contains("no metric state", Rejection(new BinaryAccuracy(), new byte[200]));
        Assert.Contains("truncated", Rejection(new BinaryAccuracy(), []));
    }

    private static string Rejection(IMetric metric, byte[] bytes)
    {
        var before = Saved.Bytes(metric);
        var message = Assert.Throws<InvalidDataException>(() => metric.ReadState(bytes)).Message;
        Assert.Equal(before, Saved.Bytes(metric));
        return message;
    }
}
