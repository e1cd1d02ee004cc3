using static KerasMetricsDsl.Generators.Declaration.GeneratedMemberKind;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>The members that the generator adds to every set of metrics; the counterpart of <see cref="GeneratedMembers"/>.</summary>
internal static class GeneratedSetMembers
{
    private const string Collections = "global::System.Collections.Generic";
    private const string Runtime = "global::KerasMetricsDsl";
    private const string Set = Runtime + ".IMetricSet";

    public static readonly GeneratedMember InputNames = new("InputNames", $"{Collections}.IReadOnlyList<string> InputNames", Property, Set);

    public static readonly GeneratedMember Metrics =
        new("Metrics", $"{Collections}.IReadOnlyDictionary<string, {Runtime}.IMetric> Metrics", Property, Set);

    public static readonly GeneratedMember UpdateState = new("UpdateState", $"void UpdateState(in {Runtime}.MetricBatch batch)", Method, Set);

    public static readonly GeneratedMember Result = new("Result", "RESULT Result()", Method);

    public static readonly GeneratedMember GetResults =
        new("GetResults", $"{Collections}.IReadOnlyDictionary<string, {Runtime}.MetricValue> GetResults()", Method, Set);

    public static readonly GeneratedMember ResetState = new("ResetState", "void ResetState()", Method, Set);

    public static readonly GeneratedMember MergeState = new("MergeState", "void MergeState(TYPE other)", Method);

    public static readonly GeneratedMember WriteState =
        new("WriteState", "void WriteState(global::System.Buffers.IBufferWriter<byte> writer)", Method, Set);

    public static readonly GeneratedMember ReadState = new("ReadState", "void ReadState(global::System.ReadOnlySpan<byte> state)", Method, Set);

    /// <summary>All members of a set.</summary>
    public static IReadOnlyList<GeneratedMember> All { get; } =
    [
        InputNames, Metrics, UpdateState, Result, GetResults, ResetState, MergeState, WriteState, ReadState,
        new("SetState", "", Property), new("_setState", "", Hidden), new("SetInputNames", "", Hidden),
    ];

    /// <summary>The names that no member of a user's set can have.</summary>
    public static ISet<string> Names { get; } = new HashSet<string>(All.SelectMany(member => member.Names), StringComparer.Ordinal);
}
