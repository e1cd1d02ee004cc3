namespace KerasMetricsDsl.Engine;

/// <summary>
/// Room between the accumulators of a partial that nothing may be written to. There is none but in tests, which look whether it still holds
/// what it was filled with after every chunk.
/// </summary>
/// <param name="Length">The values between two accumulators.</param>
internal sealed unsafe record PartialGaps(int Length)
{
    // An ordinary number, about 631,476: whatever is added to a NaN may leave its bits.
    private const long Untouched = 0x4123_4567_89ab_cdef;

    /// <summary>The gaps of layouts that are made from now on.</summary>
    public static PartialGaps Current { get; set; } = new(0);

    /// <summary>Fills the gaps of a partial.</summary>
    public void Fill(PartialLayout layout, double* partial)
    {
        for (var gap = 0; Length > 0 && gap < layout.Slots.Length; gap++)
            new Span<long>(partial + Start(layout, gap), Length).Fill(Untouched);
    }

    /// <summary>Throws if a gap was written to.</summary>
    public void Check(PartialLayout layout, double* partial)
    {
        for (var gap = 0; Length > 0 && gap < layout.Slots.Length; gap++)
        {
            if (new ReadOnlySpan<long>(partial + Start(layout, gap), Length).ContainsAnyExcept(Untouched))
                throw new InvalidOperationException($"Something was written in front of accumulator {gap} of {layout.Slots.Length - 1}.");
        }
    }

    // One before each accumulator, and one behind the last.
    private static nint Start(PartialLayout layout, int gap) =>
        gap == 0 ? 0 : layout.Slots[gap - 1].Offset + layout.Slots[gap - 1].Length;
}
