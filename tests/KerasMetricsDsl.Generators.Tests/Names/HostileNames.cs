namespace KerasMetricsDsl.Generators.Tests.Names;

/// <summary>Names that a user may give and that generated code may stumble over.</summary>
internal static class HostileNames
{
    /// <summary>Reserved words, and words that mean something in some places only.</summary>
    private static readonly string[] Keywords =
    [
        "class", "event", "params", "checked", "return", "do", "int", "float", "base", "this", "default", "new", "in", "ref", "static", "null",
        "field", "value", "await", "record", "partial", "var", "_", "scoped", "allows", "nameof", "file", "required", "where", "yield",
        "async", "dynamic", "global", "notnull", "unmanaged", "nint", "extension", "with", "and", "not", "when", "get", "set", "init", "managed",
    ];

    /// <summary>Members of the generated part, of what it implements, and of every object.</summary>
    private static readonly string[] Members =
    [
        "Name", "Result", "Compute", "NanPolicy", "IgnoreIndex", "RowCounts", "MetricState", "Snapshot", "WriteState", "ReadState", "GetConfig",
        "FromConfig", "UpdateState", "ResetState", "MergeState", "GetResult", "InputNames", "DroppedCount", "CreateLayout", "CheckConfiguration",
        "_metricState", "_metricConfiguration", "MetricInputNames", "Run", "State", "Metrics", "GetResults", "SetState", "get_Name", "set_NanPolicy",
        "get_MetricState", "Invalid", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Clone", "EqualityContract", "PrintMembers",
    ];

    /// <summary>Locals, parameters and type parameters of generated methods.</summary>
    private static readonly string[] Locals =
    [
        "sampleWeight", "mask", "columns", "batch", "state", "update", "computed", "metric", "k", "at", "rows", "T", "C", "R", "TUpdate", "i", "j", "c",
        "e", "factor", "other", "config", "reader", "writer", "snapshot", "name", "dtype", "nanPolicy", "nan_policy", "ignore_index", "ignoreIndex",
        "length", "result", "Length", "Slots", "Weighted", "Step", "Evaluate", "Index", "Cost", "ValueKernel", "ValueTable", "valueTable", "ValueWords",
        "_value", "_scale", "Scale", "Value2Kernel", "parameter", "number", "holds", "sum", "yTrue", "yPred", "over", "slots", "slot",
    ];

    /// <summary>Types and namespaces that generated code mentions.</summary>
    private static readonly string[] Types =
    [
        "System", "KerasMetricsDsl", "Engine", "Numerics", "Runtime", "MathF", "Math", "Row", "Console", "Quad", "ICells", "IRows", "ILanes", "TableView",
        "RowSum", "Reduction", "IElementKernel", "IMetric", "MetricBatch", "MetricInput", "MetricLayout", "ConfigReader", "ConfigWord", "MethodImpl",
        "MethodImplOptions", "GeneratedCode", "ReadOnlySpan", "ArgumentException", "String", "Single", "Int32",
    ];

    private static readonly string[] Letters = ["İ", "ß", "名前", "e\u0301", "a\u200Cb", "_1", "__", "\u00AA", "ǅ", "x\u203Fy"];

    // Where types, namespaces and members stand that generated code could find instead of its own.
    private static readonly string[] PlacesOfTypes =
        ["nested type", "base type", "base member", "class", "class of rows", "neighbour", "namespace", "inner namespace", "container", "enum", "record", "subclass"];

    /// <summary>The names to try in a position.</summary>
    public static IReadOnlyList<string> For(string position) =>
        [.. Keywords, .. Members, .. Locals, .. Letters, new string('x', 300), .. PlacesOfTypes.Contains(position) ? Types : []];
}
