namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Tests that change settings of the whole process run one after the other, and with nothing beside them.</summary>
[CollectionDefinition(nameof(ProcessWideSettings), DisableParallelization = true)]
#pragma warning disable CA1711 // xunit's word for it
public class ProcessWideSettings;
#pragma warning restore CA1711
