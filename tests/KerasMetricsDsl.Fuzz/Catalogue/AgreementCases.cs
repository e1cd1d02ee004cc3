using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>Scores of a table of classes, with weights that are no powers of two.</summary>
internal static class AgreementCases
{
    private static readonly float[] Odd = [0.1f, 0.2f, 0.7f, 1.3f, 1f / 3];

    public static CatalogueCase Draw(Random random)
    {
        var (classes, count) = (random.Next(2, 5), random.Next(1, 12));
        var labels = Enumerable.Range(0, count).Select(_ => random.Next(classes)).ToArray();
        var predictions = Enumerable.Range(0, count).Select(_ => (float)random.Next(classes)).ToArray();
        var weights = random.Next(2) == 0 ? Enumerable.Range(0, count).Select(_ => random.Pick(Odd)).ToArray() : null;
        var cells = new double[classes, classes];
        for (var i = 0; i < count; i++)
            cells[labels[i], (int)predictions[i]] += weights?[i] ?? 1;
        var each = Enumerable.Range(0, classes).ToArray();
        double Rows(int c) => each.Sum(i => cells[c, i]);
        double Columns(int c) => each.Sum(i => cells[i, c]);
        var (total, hits, chance) = (each.Sum(Rows), each.Sum(c => cells[c, c]), each.Sum(c => Rows(c) * Columns(c)));
        var batch = new Execution.Batch(count, 1, [labels, predictions], [false, false]) { Weights = weights };
        var (expected, spread) = (chance / (total * total), Math.Sqrt(((total * total) - each.Sum(c => Rows(c) * Rows(c))) * ((total * total) - each.Sum(c => Columns(c) * Columns(c)))));
        return random.Next(3) switch
        {
            0 => new($"CohenKappa({classes})", () => new CohenKappa(classes), batch, IsZero(1 - expected) ? double.NaN : ((hits / total) - expected) / (1 - expected)) { Absolute = 1e-9 },
            1 => new($"MatthewsCorrelation({classes})", () => new MatthewsCorrelation(classes), batch, IsZero(spread) ? 0 : ((hits * total) - chance) / spread) { Absolute = 1e-7 },
            _ => new($"MeanIoU({classes})", () => new MeanIoU(classes, dtype: CountType.Real), batch,
                each.Where(c => Rows(c) + Columns(c) > 0).Average(c => cells[c, c] / (Rows(c) + Columns(c) - cells[c, c]))),
        };
    }

    private static bool IsZero(double value) => Math.Abs(value) < 1e-9;
}
