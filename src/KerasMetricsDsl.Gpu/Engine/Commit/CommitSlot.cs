namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>What an update's sums of one accumulator become part of, and what they are divided by first.</summary>
internal record struct CommitSlot
{
    /// <summary>The values.</summary>
    public long Offset;
    public long Length;

    /// <summary>The kind of accumulator, and where its dropped values are counted.</summary>
    public int Kind;
    public long DroppedOffset;

    /// <summary>Not 0 for a mean.</summary>
    public int IsMean;

    /// <summary>What a mean's sums and its count are divided by.</summary>
    public double ValueDivisor;
    public double WeightDivisor;

    /// <summary>How much the values weigh together; or, if its place is not below 0, where that was added up and how often for each row.</summary>
    public double Weight;
    public long WeightPlace;
    public double WeightRepeats;

    /// <summary>The sums that count for this mean, if there are any.</summary>
    public long CountedByOffset;
    public long CountedByLength;
}
