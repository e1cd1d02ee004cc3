using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Rows;

public unsafe class RowExtremeTests
{
    private const int Rows = 16;

    private static readonly float[] Few = [0f, -0f, 1f, -1f, float.NegativeInfinity, float.PositiveInfinity];

    public static TheoryData<int> Lengths => [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 200, 1000];

    [Theory, MemberData(nameof(Lengths))]
    public void First_OfEqualValues_IsTheFirstOnEveryWidth(int columns)
    {
        var random = new Random(columns);
        for (var trial = 0; trial < 50; trial++)
            AreFirst([.. Enumerable.Range(0, columns).Select(_ => Few[random.Next(Few.Length)])]);
    }

    [Theory, MemberData(nameof(Lengths))]
    public void First_ExtremeAnywhere_IsFound(int columns)
    {
        for (var at = 0; at < columns; at++)
        {
            var row = Enumerable.Repeat(0.5f, columns).ToArray();
            row[at] = 1f;
            AreFirst(row);
            row[at] = -1f;
            AreFirst(row);
        }
    }

    [Theory, MemberData(nameof(Lengths))]
    public void First_NaNAnywhere_WinsOverEveryNumber(int columns)
    {
        for (var at = 0; at < columns; at++)
        {
            var row = Enumerable.Repeat(float.PositiveInfinity, columns).ToArray();
            (row[0], row[at], row[columns - 1]) = (float.NegativeInfinity, float.NaN, at % 2 == 0 ? -float.NaN : row[columns - 1]);
            AreFirst(row);
        }
    }

    [Fact]
    public void First_NothingAboveNegativeInfinity_IsTheFirstColumn() => AreFirst([.. Enumerable.Repeat(float.NegativeInfinity, 40)]);

    private static void AreFirst(float[] row)
    {
        int largest = Plain(row, (value, best) => value > best), smallest = Plain(row, (value, best) => value < best);
        Check<Lanes512>(row, largest, smallest);
        Check<Lanes256x2>(row, largest, smallest);
        Check<Lanes128x4>(row, largest, smallest);
        Check<LanesScalar>(row, largest, smallest);
    }

    private static int Plain(float[] row, Func<float, float, bool> beats)
    {
        var best = 0;
        for (var i = 1; i < row.Length && !float.IsNaN(row[best]); i++)
            best = float.IsNaN(row[i]) || beats(row[i], row[best]) ? i : best;
        return best;
    }

    private static void Check<T>(float[] row, int largest, int smallest)
        where T : struct, ILanes<T>
    {
        // The row stands in one lane of a tile; the others hold it from back to front.
        var tile = new float[row.Length * Rows];
        for (var i = 0; i < tile.Length; i++)
            tile[i] = i % Rows == 11 ? row[i / Rows] : row[row.Length - 1 - (i / Rows)];
        var indices = new int[Rows];
        fixed (float* start = row, tileStart = tile)
        fixed (int* index = indices)
        {
            Assert.Equal(largest, RowExtreme.First<T, RowMaximum>(start, row.Length));
            Assert.Equal(smallest, RowExtreme.First<T, RowMinimum>(start, row.Length));
            RowExtreme.OfSixteen<T, RowMaximum>(tileStart, row.Length, (float*)index);
            Assert.Equal(largest, indices[11]);
            RowExtreme.OfSixteen<T, RowMinimum>(tileStart, row.Length, (float*)index);
            Assert.Equal(smallest, indices[11]);
        }
    }
}
