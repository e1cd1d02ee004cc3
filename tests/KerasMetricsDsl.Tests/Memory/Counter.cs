namespace KerasMetricsDsl.Tests.Memory;

/// <summary>Counts as the documents say: an index outside of its size is dropped and counted.</summary>
internal sealed class Counter(int cells)
{
    private readonly double[] _counts = new double[cells];
    private long _dropped;

    /// <summary>The cell of some indices with their sizes, or −1.</summary>
    public static int Cell(params ReadOnlySpan<(int Index, int Size)> indices)
    {
        var cell = 0;
        foreach (var (index, size) in indices)
        {
            if (index < 0 || index >= size)
                return -1;
            cell = (cell * size) + index;
        }
        return cell;
    }

    public void Add(int cell, int start = 0, double amount = 1)
    {
        if (cell < 0)
            _dropped++;
        else
            _counts[start + cell] += amount;
    }

    public void Check(double[] counts, long dropped, string what)
    {
        Assert.True(_counts.AsSpan().SequenceEqual(counts), what);
        Assert.True(_dropped == dropped, $"{what}: {dropped} dropped for {_dropped}");
    }
}
