namespace KerasMetricsDsl.Tests.Laws;

/// <summary>How far apart two ways to the same result may be.</summary>
internal static class Tolerances
{
    /// <summary>The same blocks of 1,024 cells: only the doubles they go to are added in another order.</summary>
    public const double SameBlocks = 1e-12;

    /// <summary>Other cells share a block, and so the float32 lanes that add them.</summary>
    public const double OtherBlocks = 1e-6;
}
