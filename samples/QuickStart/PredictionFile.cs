using System.Globalization;
using CsvHelper;

namespace QuickStart;

/// <summary>Some rows of a file: a label, and one or several predictions for each.</summary>
internal sealed record Batch(float[] Labels, float[] Predictions);

/// <summary>Reads labels (the first column) and predictions (all others) a batch at a time: no metric ever sees the whole file.</summary>
internal static class PredictionFile
{
    private const int RowsInBatch = 128;

    public static IEnumerable<Batch> Read(string name)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(AppContext.BaseDirectory, "data", name)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var columns = csv.HeaderRecord!.Length;
        foreach (var rows in Rows(csv, columns).Chunk(RowsInBatch))
            yield return new([.. rows.Select(row => row[0])], [.. rows.SelectMany(row => row[1..])]);
    }

    private static IEnumerable<float[]> Rows(CsvReader csv, int columns)
    {
        while (csv.Read())
            yield return [.. Enumerable.Range(0, columns).Select(column => csv.GetField<float>(column))];
    }
}
