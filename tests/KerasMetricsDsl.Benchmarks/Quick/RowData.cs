namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>Random rows, the same on every run; the arrays are pinned.</summary>
internal sealed class RowData(int rows, int columns)
{
    private readonly DataSet _data = new(rows * columns);
    private float[]? _oneHot;
    private int[]? _classes;

    public int Rows => rows;

    public int Columns => columns;

    public int Length => rows * columns;

    /// <summary>Rows that two arrays of 64k floats hold, a multiple of 64.</summary>
    public int Chunk => Math.Max(64, 65_536 / columns / 64 * 64);

    /// <summary>Scores in [0, 1).</summary>
    public float[] Predictions => _data.Predictions;

    /// <summary>Labels in [0, 1).</summary>
    public float[] Soft => _data.SoftLabels;

    /// <summary>The class of each row.</summary>
    public int[] Classes => _classes ??= Draw();

    /// <summary>1 in the column of the class.</summary>
    public float[] OneHot => _oneHot ??= Spread();

    private int[] Draw()
    {
        var random = new Random(3);
        var classes = GC.AllocateArray<int>(rows, pinned: true);
        foreach (ref var one in classes.AsSpan())
            one = random.Next(columns);
        return classes;
    }

    private float[] Spread()
    {
        var values = GC.AllocateArray<float>(Length, pinned: true);
        for (var row = 0; row < rows; row++)
            values[(row * columns) + Classes[row]] = 1;
        return values;
    }
}
