namespace KerasMetricsDsl;

/// <summary>The labels of the hinge losses; pure, so that the compiler inlines it into kernels.</summary>
internal static class HingeLabel
{
    public static bool IsBinary(float label) => label == 0 || label == 1;

    /// <summary>0 and 1 become -1 and 1 in an update that holds no other label.</summary>
    public static float Signed(float label, bool binary) => binary ? 2 * label - 1 : label;
}
