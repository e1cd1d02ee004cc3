using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Probe.States;

/// <summary>What became of an update.</summary>
/// <param name="Path">The lanes it ran on.</param>
/// <param name="Update">The metric and its data.</param>
/// <param name="Outcome">The bytes of the state in short, or that the data were refused.</param>
internal sealed record StateLine(LanesPath Path, string Update, string Outcome);
