using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>Class ids that float32 cannot tell apart.</summary>
internal static class IntegerCases
{
    private static readonly int[] Ids = [16_777_216, 16_777_217, 16_777_218, 33_554_433, int.MaxValue, int.MaxValue - 1, int.MinValue, int.MinValue + 1, 0, 1, -16_777_217];

    public static CatalogueCase Draw(Random random)
    {
        var (count, columns) = (random.Next(1, 6), random.Next(1, 4));
        var labels = Draw(random, count * columns);
        var predictions = random.Next(2) == 0 ? Draw(random, count * columns) : [.. labels.Select(label => label == int.MaxValue ? label : label + random.Next(2))];
        var rows = new Batch(count, columns, [labels, predictions], [true, true]);
        var flat = new Batch(count * columns, 1, [labels, predictions], [false, false]);
        var wrong = labels.Zip(predictions).Count(pair => pair.First != pair.Second) / (double)labels.Length;
        var matching = Enumerable.Range(0, count)
            .Count(i => labels.AsSpan(i * columns, columns).SequenceEqual(predictions.AsSpan(i * columns, columns))) / (double)count;
        var ignored = random.Pick(Ids);
        var counted = labels.Zip(predictions).Where(pair => pair.First != ignored).ToArray();
        return random.Next(4) switch
        {
            0 => new("Accuracy", () => new Accuracy(), flat, 1 - wrong),
            1 => new("HammingLoss", () => new HammingLoss(), flat, wrong),
            2 => new("ExactMatch", () => new ExactMatch(), rows, matching),
            _ => new($"Accuracy with IgnoreIndex {ignored}", () => new Accuracy { IgnoreIndex = ignored }, flat,
                counted.Length == 0 ? 0 : counted.Count(pair => pair.First == pair.Second) / (double)counted.Length),
        };
    }

    private static int[] Draw(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Pick(Ids))];
}
