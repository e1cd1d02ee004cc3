namespace KerasMetricsDsl.Tests.Beyond;

public class LogitBucketTests
{
    private static readonly int Steps = LogitBucket.StepsOf(AUCBuckets.Half, 200);

    [Fact]
    public void Bucket_OfEveryHalf_IsItsOwn()
    {
        var last = 0;
        for (var bits = 0; bits <= BitConverter.HalfToUInt16Bits((Half)1); bits++)
        {
            var bucket = LogitBucket.Of((float)BitConverter.UInt16BitsToHalf((ushort)bits), Steps);
            Assert.True(bucket > last, $"{BitConverter.UInt16BitsToHalf((ushort)bits)} is in bucket {bucket}, the one before in {last}.");
            last = bucket;
        }

        Assert.Equal(LogitBucket.CountOf(Steps) - 2, last);
    }

    [Theory]
    [InlineData(AUCBuckets.Logit, 2)]
    [InlineData(AUCBuckets.Logit, 200)]
    [InlineData(AUCBuckets.Logit, 5000)]
    [InlineData(AUCBuckets.Half, 200)]
    public void Bucket_OfALargerScore_IsNotLower(AUCBuckets spacing, int thresholds)
    {
        var steps = LogitBucket.StepsOf(spacing, thresholds);
        var last = 1;
        for (var bits = 0; bits <= BitConverter.SingleToInt32Bits(1); bits += 997)
        {
            var bucket = LogitBucket.Of(BitConverter.Int32BitsToSingle(bits), steps);
            Assert.True(bucket >= last);
            last = bucket;
        }

        Assert.Equal(LogitBucket.CountOf(steps) - 2, LogitBucket.Of(1, steps));
    }

    [Fact]
    public void Buckets_ForThresholds_AreAboutAsMany() => Assert.InRange(LogitBucket.CountOf(LogitBucket.StepsOf(AUCBuckets.Logit, 200)), 180, 201);

    [Theory]
    [InlineData(float.NaN, 0)]
    [InlineData(float.NegativeInfinity, 1)]
    [InlineData(-3f, 1)]
    public void Bucket_OutsideTheUnitInterval_IsAtItsEnd(float score, int bucket) => Assert.Equal(bucket, LogitBucket.Of(score, Steps));

    [Fact]
    public void Bucket_AboveOne_IsTheLastThatIsUsed() => Assert.Equal(LogitBucket.CountOf(Steps) - 2, LogitBucket.Of(float.PositiveInfinity, Steps));
}
