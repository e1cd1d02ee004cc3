namespace KerasMetricsDsl.Generators;

/// <summary>The names under which the driver records what a run did again; tests look at them.</summary>
internal static class PipelineSteps
{
    public const string Features = "Features";
    public const string Parse = "Parse";
    public const string Lower = "Lower";
    public const string State = "State";
    public const string Config = "Config";
    public const string Codec = "Codec";
    public const string Update = "Update";
    public const string Result = "Result";
    public const string Compute = "Compute";
    public const string Kernels = "Kernels";
    public const string Fallback = "Invalid";
    public const string ParseSet = "ParseSet";
    public const string Set = "Set";
    public const string SetResult = "SetResult";
    public const string SetFallback = "InvalidSet";
    public const string Gpu = "Gpu";
}
