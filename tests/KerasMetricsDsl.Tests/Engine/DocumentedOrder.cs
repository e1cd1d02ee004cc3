namespace KerasMetricsDsl.Tests.Engine;

/// <summary>Sums as docs/numerics.md describes them, in plain loops.</summary>
internal static class DocumentedOrder
{
    private const int Chunk = 65_536;
    private const int Block = 1024;
    private const int Lanes = 16;

    /// <summary>Chunks are added up by themselves, and then in their order.</summary>
    public static double Sum(ReadOnlySpan<double> terms)
    {
        if (terms.Length <= Chunk)
            return OfChunk(terms);
        var sum = 0.0;
        for (var first = 0; first < terms.Length; first += Chunk)
            sum += OfChunk(terms.Slice(first, Math.Min(Chunk, terms.Length - first)));
        return sum;
    }

    private static double OfChunk(ReadOnlySpan<double> terms)
    {
        var sum = 0.0;
        for (var first = 0; first < terms.Length; first += Block)
            sum += OfBlock(terms.Slice(first, Math.Min(Block, terms.Length - first)));
        return sum;
    }

    // Sixteen after sixteen to one set of lanes and the other in turn, the rest to the first; set and set; halves.
    private static double OfBlock(ReadOnlySpan<double> terms)
    {
        var lanes = new double[2 * Lanes];
        var whole = terms.Length / Lanes * Lanes;
        for (var i = 0; i < terms.Length; i++)
            lanes[i < whole ? i % (2 * Lanes) : i - whole] += terms[i];
        for (var half = Lanes; half > 0; half /= 2)
        {
            for (var i = 0; i < half; i++)
                lanes[i] += lanes[i + half];
        }
        return lanes[0];
    }
}
