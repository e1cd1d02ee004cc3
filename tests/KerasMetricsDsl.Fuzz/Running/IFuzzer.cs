namespace KerasMetricsDsl.Fuzz.Running;

/// <summary>Makes one case of each seed and compares the library with an independent expectation.</summary>
internal interface IFuzzer
{
    string Name { get; }

    /// <summary>How long a case may take, in processor time, before it counts as one that never ends.</summary>
    TimeSpan Limit => TimeSpan.FromSeconds(10);

    /// <summary>The report of the case's first fault, or null where everything is as expected.</summary>
    string? Run(Random random);

    /// <summary>The case itself, for one that kills the process before it can report.</summary>
    string Describe(Random random) => "";
}
