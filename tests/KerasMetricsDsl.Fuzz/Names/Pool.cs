namespace KerasMetricsDsl.Fuzz.Names;

/// <summary>Names that a user may give and that something else has already.</summary>
internal static class Pool
{
    public static IReadOnlyList<string> Keywords { get; } =
        ["class", "event", "checked", "do", "return", "default", "int", "float", "namespace", "this", "base", "null", "in", "is", "as", "object", "string", "operator", "unchecked", "static", "new", "params", "ref"];

    public static IReadOnlyList<string> Contextual { get; } =
        ["field", "value", "var", "record", "when", "where", "get", "set", "init", "partial", "file", "required", "scoped", "yield", "await", "async", "nameof", "global", "dynamic", "notnull", "unmanaged", "managed", "alias", "allows", "extension", "and", "or", "not", "with", "nint", "select", "from", "_", "__"];

    public static IReadOnlyList<string> Generated { get; } =
    [
        "update", "computed", "batch", "other", "sampleWeight", "mask", "columns", "k", "at", "rows", "factor", "T", "R", "C", "TUpdate", "metric", "state", "config", "reader", "writer", "snapshot", "name", "dtype", "entry",
        "_metricState", "_metricConfiguration", "MetricState", "MetricInputNames", "MetricConfiguration", "CreateLayout", "CheckConfiguration", "Name", "InputNames", "DroppedCount", "Compute", "UpdateState", "ResetState",
        "MergeState", "GetResult", "Result", "Snapshot", "WriteState", "ReadState", "GetConfig", "FromConfig", "NanPolicy", "IgnoreIndex", "RowCounts", "Run", "State", "Evaluate", "nanPolicy", "ignoreIndex", "result", "Results",
        "GetResults", "Metrics", "SetState", "_setState", "SetInputNames", "ToString", "Equals", "GetHashCode", "GetType", "Masks", "Cost", "Slots", "Inputs", "values", "metrics", "set",
    ];

    public static IReadOnlyList<string> Framework { get; } =
    [
        "System", "MathF", "Math", "KerasMetricsDsl", "Engine", "Numerics", "String", "Object", "IMetric", "ILanes", "ICells", "Cells", "Kernel", "Sum", "Mean", "Max", "Min", "Histogram", "Row", "Quad", "Lanes", "MetricBatch", "MetricInput",
        "MetricLayout", "SlotLayout", "InputLayout", "ConfigTable", "ConfigReader", "ConfigText", "ArgumentException", "ArgumentNullException", "ReadOnlySpan", "Span", "JsonObject", "JsonElement", "Single", "Int32", "Boolean", "IBufferWriter", "Exception",
    ];

    public static IReadOnlyList<string> Unicode { get; } = ["größe", "指標", "ñandú", "İ", "ı", "ſum", "ä", "Δ", "名前", "x\u0301"];

    public static IReadOnlyList<string> Strings { get; } =
        ["two\nlines", "two\r\nlines", "a \"quote\"", "back\\slash", "{brace}", "tab\t", "", "null\0", "line\u2028separator", "*/", "</summary>", "<&>", "\u0085", "%s", "'", "ü", "\ud83d\ude00"];

    public static IReadOnlyList<string> Files { get; } = ["Other.g.cs", "Metric.generated.cs", "a b.cs", "ü.cs", "Subject.State.g.cs", "x.designer.cs", "Subject.Kernels.g.cs", "folder/Subject.cs"];

    public static IReadOnlyList<string> All { get; } = [.. Keywords, .. Contextual, .. Generated, .. Generated, .. Framework, .. Unicode];
}
