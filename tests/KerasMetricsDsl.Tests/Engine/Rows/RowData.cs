namespace KerasMetricsDsl.Tests.Engine.Rows;

/// <summary>Reproducible rows.</summary>
internal sealed class RowData
{
    private readonly Random _random = new(20_240);

    /// <summary>Shapes around every boundary of the loops: lanes, the switch from short to long rows, whole and broken groups.</summary>
    public static TheoryData<int, int> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int> { { 1000, 3 }, { 1000, 128 }, { 1000, 129 }, { 16, 0 } };
            foreach (var columns in new[] { 1, 2, 3, 15, 16, 17, 63, 64, 65, 127, 128, 129, 1000 })
                foreach (var rows in new[] { 0, 1, 15, 16, 17, 33 })
                    shapes.Add(rows, columns);
            return shapes;
        }
    }

    public float[] Floats(int count, double from = 0, double to = 1) =>
        [.. Enumerable.Range(0, count).Select(_ => (float)(from + ((to - from) * _random.NextDouble())))];

    public int[] Labels(int count, int classes) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(classes))];

    public bool[] Flags(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(3) > 0)];
}
