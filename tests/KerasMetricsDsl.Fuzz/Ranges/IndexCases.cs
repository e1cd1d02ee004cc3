using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Ranges.Declared;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Ranges;

/// <summary>Reads at indices inside and outside of arrays and rows. A read outside makes the update throw.</summary>
internal static class IndexCases
{
    private delegate double Read(float[] a, int k, float[] x, int[] g, int i, int columns);

    public static RangeCase Draw(Random random)
    {
        float[] a = [.. Enumerable.Range(0, random.Pick(0, 1, 3, 16, 17)).Select(_ => (float)random.Next(1, 50))];
        var ids = Array.ConvertAll(a, entry => (int)entry % 4);
        int[] ends = [0, a.Length - 1, a.Length, -1, 1_000_000, int.MaxValue, int.MinValue, 1, 2];
        var k = random.Pick(ends);
        var (count, columns) = (random.Pick(1, 5, 16, 40), random.Pick(1, 3, 17));
        var isHostile = random.Next(3) == 0;
        float[] x = [.. Enumerable.Range(0, count).Select(_ => (float)random.Next(-20, 20))];
        int[] g = [.. Enumerable.Range(0, count).Select(_ => isHostile && random.Next(8) == 0 ? random.Pick(ends) : random.Next(Math.Max(1, Math.Min(a.Length, columns))))];
        float[] rows = [.. Enumerable.Range(0, count * columns).Select(_ => (float)random.Next(-20, 20))];
        return random.Next(10) switch
        {
            0 => Sum("a[k] + x", () => new EntryAtConfig(a, k), Elements(x), i => a[k] + x[i]),
            1 => Sum("k > 1 ? a[0] * x : a[0] + x", () => new FirstEntry(a, k), Elements(x), i => k > 1 ? a[0] * x[i] : a[0] + x[i]),
            2 => Sum("ids[k] + g", () => new IdAtConfig(ids, k), Elements(g), i => (float)unchecked(ids[k] + g[i])),
            3 => Sum("a[g] + k", () => new EntryAtLabel(a, k), Elements(g), i => a[g[i]] + (float)k),
            4 => Sum("a[g + k]", () => new EntryAtId(a, k), Elements(g), i => a[unchecked(g[i] + k)]),
            5 => Case("max(a[k] + r.Max())", () => new EntryInRows(a, k), Wide(), () => Enumerable.Range(0, count).Max(i => a[k] + RowAt(i).Max())),
            6 => Sum("guarded a[k] + x", () => new EntryGuarded(a, k), Elements(x), i => k >= 0 && k < a.Length ? a[k] + x[i] : x[i]),
            7 => Sum("r[k] * a.Length", () => new ValueAtConfig(a, k), Wide(), i => RowAt(i)[k] * a.Length),
            8 => Sum("r[g] + k * a.Length", () => new ValueAtLabel(a, k), Wide(g), i => RowAt(i)[g[i]] + (float)unchecked(k * a.Length)),
            _ => CellAt(),
        };

        Batch Elements(Array values) => new(count, columns, [values], [false]);
        Batch Wide(params Array[] others) => new(count, columns, [rows, .. others], [true, .. others.Select(_ => false)]);
        Row RowAt(int i) => new(rows.AsMemory(i * columns, columns));
        RangeCase Sum(string title, Func<IMetric> create, Batch batch, Func<int, float> value) =>
            Case(title, create, batch, () => Enumerable.Range(0, count).Sum(i => (double)value(i)));
        RangeCase Case(string title, Func<IMetric> create, Batch batch, Func<double> value) =>
            new($"{title}, a of {a.Length}, k = {k}", create, batch, Evaluated(() => [value()]));
        RangeCase CellAt() => new($"cell ids[k] + g of 3, ids [{string.Join(", ", ids)}], k = {k}", () => new CellAtEntry(ids, k), Elements(g), Evaluated(() =>
        {
            var cells = new double[3];
            foreach (var label in g)
            {
                if (unchecked(ids[k] + label) is >= 0 and < 3 and var cell)
                    cells[cell]++;
            }

            return cells;
        }));
    }

    private static double[]? Evaluated(Func<double[]> values)
    {
        try
        {
            return values();
        }
        catch (IndexOutOfRangeException)
        {
            return null;
        }
    }
}
