namespace QuickStart;

/// <summary>How well classes are ranked: the mean average precision, and the precision among the first k for every k up to the number of classes.</summary>
public sealed record RankingQuality(double AveragePrecision, double[] PrecisionAt);
