namespace KerasMetricsDsl.Fuzz.Building;

/// <summary>A source file of a user's project.</summary>
internal sealed record Source(string Path, string Text);
