using static KerasMetricsDsl.Generators.Declaration.GeneratedMemberKind;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>
/// The members that the generator adds to every metric. The surface, the surface of a declaration with errors and the names that the
/// user cannot give are made of this table.
/// </summary>
internal static class GeneratedMembers
{
    private const string Runtime = "global::KerasMetricsDsl";
    private const string Metric = Runtime + ".IMetric";

    public static readonly GeneratedMember Name = new("Name", "virtual?string Name", InitProperty, Metric);

    public static readonly GeneratedMember InputNames =
        new("InputNames", "global::System.Collections.Generic.IReadOnlyList<string> InputNames", Property, Metric);

    public static readonly GeneratedMember NanPolicy = new("NanPolicy", $"{Runtime}.NanPolicy NanPolicy", InitProperty, Metric);

    public static readonly GeneratedMember IgnoreIndex = new("IgnoreIndex", "int? IgnoreIndex", InitProperty, Metric);

    public static readonly GeneratedMember RowCounts = new("RowCounts", $"{Runtime}.RowCounts RowCounts", Property, Metric);

    public static readonly GeneratedMember RangePolicy = new("RangePolicy", $"{Runtime}.RangePolicy RangePolicy", InitProperty, Metric);

    public static readonly GeneratedMember DroppedCount = new("DroppedCount", "long DroppedCount", Property, Metric);

    public static readonly GeneratedMember UpdateState = new("UpdateState", $"void UpdateState(in {Runtime}.MetricBatch batch)", Method, Metric);

    public static readonly GeneratedMember Result = new("Result", "RESULT Result()", Method);

    public static readonly GeneratedMember GetResult = new("GetResult", $"{Runtime}.MetricValue GetResult()", Method, Metric);

    public static readonly GeneratedMember ResetState = new("ResetState", "void ResetState()", Method, Metric);

    public static readonly GeneratedMember MergeState = new("MergeState", "void MergeState(TYPE other)", Method);

    public static readonly GeneratedMember MergeSnapshot =
        new("MergeState", $"void MergeState({Runtime}.MetricSnapshot snapshot)", Method, Metric);

    public static readonly GeneratedMember Snapshot = new("Snapshot", $"{Runtime}.MetricSnapshot Snapshot()", Method, Metric);

    public static readonly GeneratedMember WriteState =
        new("WriteState", "void WriteState(global::System.Buffers.IBufferWriter<byte> writer)", Method, Metric);

    public static readonly GeneratedMember ReadState = new("ReadState", "void ReadState(global::System.ReadOnlySpan<byte> state)", Method, Metric);

    public static readonly GeneratedMember GetConfig = new("GetConfig", "virtual?global::System.Text.Json.Nodes.JsonObject GetConfig()", Method, Metric);

    public static readonly GeneratedMember FromConfig = new("FromConfig", "static TYPE FromConfig(global::System.Text.Json.JsonElement config)", Method);

    public static readonly GeneratedMember Compute = new("Compute", "static RESULT Compute", Overloads);

    /// <summary>All members of a metric.</summary>
    public static IReadOnlyList<GeneratedMember> OfMetrics { get; } =
    [
        Name, InputNames, NanPolicy, IgnoreIndex, RangePolicy, RowCounts, DroppedCount, UpdateState, Result, GetResult, ResetState, MergeState, MergeSnapshot,
        Snapshot, WriteState, ReadState, GetConfig, FromConfig, Compute,
        Field("_metricState"), Field("_metricPolicies"), Field("_metricConfiguration"), Field("MetricInputNames"), new("MetricState", "", Property), Field("CreateLayout"),
        Field("CheckConfiguration"), Field("RunKernels"),
    ];

    /// <summary>The names that no member of a user's metric can have.</summary>
    public static ISet<string> MetricNames { get; } = new HashSet<string>(OfMetrics.SelectMany(member => member.Names), StringComparer.Ordinal);

    /// <summary>Parameters that the generator puts behind the inputs of an update; rows have <c>columns</c> too.</summary>
    public static ISet<string> UpdateParameters { get; } = new HashSet<string>(StringComparer.Ordinal) { "sampleWeight", "mask" };

    /// <summary>The parameter that says where plain rows end.</summary>
    public const string Columns = "columns";

    private static GeneratedMember Field(string name) => new(name, "", Hidden);
}
