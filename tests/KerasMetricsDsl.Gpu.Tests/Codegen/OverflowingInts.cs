namespace KerasMetricsDsl.Gpu.Tests.Codegen;

/// <summary>What a compiler could conclude of ints if they did not overflow.</summary>
[Metric]
internal sealed partial class OverflowingInts
{
    [Sum]
    internal static float Truths(int g) =>
        (g - 1 < g ? 1f : 0f) + (g + 1 > g ? 2f : 0f) + (g * g >= 0 ? 4f : 0f) + (g * 2 / 2 == g ? 8f : 0f)
        + (-g == g && g != 0 ? 16f : 0f) + (g / -1 == g && g != 0 ? 32f : 0f) + (g % -1 == 0 ? 64f : 0f) + (g - int.MinValue < 0 ? 128f : 0f);
}
