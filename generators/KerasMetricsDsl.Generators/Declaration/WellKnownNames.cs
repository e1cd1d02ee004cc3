namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>The names of the language's types, as the compiler knows them.</summary>
internal static class WellKnownNames
{
    public const string Namespace = "KerasMetricsDsl";

    public const string MetricAttribute = Namespace + ".MetricAttribute";

    public const string MetricSetAttribute = Namespace + ".MetricSetAttribute";

    public const string MetricInput = "MetricInput";

    /// <summary>The assembly whose reference says that metrics are wanted on a GPU.</summary>
    public const string GpuAssembly = Namespace + ".Gpu";

    public const string Row = "Row";

    public const string TensorShape = "TensorShape";

    public const string MetricValue = "MetricValue";

    public const string Result = "ResultAttribute";

    public const string Validate = "ValidateAttribute";

    public const string Histogram = "HistogramAttribute";

    public const string Weight = "WeightAttribute";

    public const string Column = "ColumnAttribute";

    public const string Axis = "AxisAttribute";

    public const string Sparse = "SparseAttribute";

    public const string NonNegative = "NonNegativeAttribute";

    public const string All = "AllAttribute";

    public const string ConfigWord = "ConfigWordAttribute";
}
