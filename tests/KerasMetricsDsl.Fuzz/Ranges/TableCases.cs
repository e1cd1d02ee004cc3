using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Ranges;

/// <summary>The catalogue's tables of classes: their sizes, and class ids that are none.</summary>
internal static class TableCases
{
    private static readonly int[] HugeSizes = [46341, 65535, 65536, 65537, 100_000, 1_000_000, int.MaxValue];

    private static readonly float[] NoIds = [0.7f, -0.5f, float.NaN, float.PositiveInfinity, 1.5f, -1, 3e9f, -3e9f, 1e-30f];

    public static RangeCase Draw(Random random) => random.Next(3) == 0 ? Huge(random) : Small(random);

    private static RangeCase Huge(Random random)
    {
        var size = random.Pick(HugeSizes);
        (string Name, Func<IMetric> Create) table = random.Next(8) switch
        {
            0 => ("ConfusionMatrix", () => new ConfusionMatrix(size)),
            1 => ("CohenKappa", () => new CohenKappa(size)),
            2 => ("MeanIoU", () => new MeanIoU(size)),
            3 => ("IoU", () => new IoU(size, [0])),
            4 => ("JaccardScore", () => new JaccardScore(size)),
            5 => ("BalancedAccuracy", () => new BalancedAccuracy(size)),
            6 => ("MatthewsCorrelation", () => new MatthewsCorrelation(size)),
            _ => ("OneHotMeanIoU", () => new OneHotMeanIoU(size)),
        };
        return new($"{table.Name}({size})", table.Create, null, null) { Construction = Refusal.Demanded, Mentions = [$"{size}"] };
    }

    private static RangeCase Small(Random random)
    {
        var classes = random.Pick(1, 2, 3, 5);
        var count = 1 + random.Next(30);
        var isReal = random.Next(2) == 0;
        var labels = Enumerable.Range(0, count).Select(_ => Label(random, classes, isReal)).ToArray();
        var predictions = Enumerable.Range(0, count).Select(_ => Label(random, classes, isReal)).ToArray();
        var cells = new double[classes * classes];
        for (var i = 0; i < count; i++)
        {
            if (IsClass(labels[i], classes) && IsClass(predictions[i], classes))
                cells[((int)labels[i] * classes) + (int)predictions[i]]++;
        }

        // Class ids are mostly ints; as floats they say what is no whole number.
        Array given = isReal ? labels : Array.ConvertAll(labels, label => (int)label);
        var batch = new Batch(count, 1, [given, predictions], [false, false]);
        var title = $"({classes}) with {(isReal ? "float" : "int")} labels";
        return random.Next(3) == 0
            ? new($"BalancedAccuracy{title}", () => new BalancedAccuracy(classes), batch, [Balanced(cells, classes)]) { IsCatalogue = true, Dropped = count - (long)cells.Sum() }
            : new($"ConfusionMatrix{title}", () => new ConfusionMatrix(classes), batch, cells) { Dropped = count - (long)cells.Sum() };
    }

    private static float Label(Random random, int classes, bool isReal) =>
        random.Next(5) > 0 ? random.Next(classes) : isReal ? random.Pick(NoIds) : random.Pick(classes, classes + 4, -1, int.MinValue);

    private static bool IsClass(float label, int classes) => label == MathF.Truncate(label) && label >= 0 && label < classes;

    private static double Balanced(double[] cells, int classes)
    {
        var recalls = Enumerable.Range(0, classes)
            .Select(label => (Hits: cells[(label * classes) + label], All: Enumerable.Range(0, classes).Sum(i => cells[(label * classes) + i])))
            .Where(label => label.All > 0).ToArray();
        return recalls.Length == 0 ? 0 : recalls.Average(label => label.Hits / label.All);
    }
}
