namespace KerasMetricsDsl.Tests.Sets.Declared;

/// <summary>Members that leave out different samples of one batch.</summary>
[MetricSet]
public partial class PolicyReport
{
    public MeanSquaredError Error { get; } = new();
    public MeanSquaredError ErrorOfNumbers { get; } = new() { NanPolicy = NanPolicy.Skip };
    public BinaryAccuracy Accuracy { get; } = new();
    public BinaryAccuracy AccuracyWithoutOnes { get; } = new() { IgnoreIndex = 1 };
    public SkippingAccuracy Derived { get; } = new();
    public SkippingError DerivedError { get; } = new();
    public RootMeanSquaredError Root { get; } = new();
}

/// <summary>A derived class sets a policy, which the set's initializer does not show.</summary>
public class SkippingAccuracy : BinaryAccuracy
{
    public SkippingAccuracy() => NanPolicy = NanPolicy.Skip;
}

/// <summary>The same for a metric without arguments, whose accumulator is equal to another member's.</summary>
public class SkippingError : MeanSquaredError
{
    public SkippingError() => NanPolicy = NanPolicy.Skip;
}
