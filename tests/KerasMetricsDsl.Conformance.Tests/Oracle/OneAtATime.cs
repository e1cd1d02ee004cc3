namespace KerasMetricsDsl.Conformance.Tests.Oracle;

/// <summary>A forced CPU path holds for the whole process: tests that force one run one after the other.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public class OneAtATime;
