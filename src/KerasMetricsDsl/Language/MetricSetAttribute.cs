namespace KerasMetricsDsl;

/// <summary>
/// Declares a set of metrics that are updated together. The class is partial; its public get-only properties of metric types are the
/// members. The generator writes the update, which reads the data once for all members and adds up once what several of them need.
/// </summary>
/// <example>
/// <code>
/// [MetricSet]
/// public partial class Report(float threshold = 0.5f)
/// {
///     public BinaryAccuracy Accuracy { get; } = new(threshold);
///     public Precision Precision { get; } = new();
///     public Recall Recall { get; } = new();
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MetricSetAttribute : Attribute;
