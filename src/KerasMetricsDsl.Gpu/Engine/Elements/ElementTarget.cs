namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Where the sums of an element kernel go.</summary>
/// <param name="Update">The update they belong to.</param>
/// <param name="Lines">Their places among the update's sums.</param>
internal sealed record ElementTarget(GpuUpdate Update, LineTargets Lines);
