using System.Globalization;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>Measurements as rows of a table in Markdown.</summary>
internal static class QuickTable
{
    private static readonly string[] Columns =
    [
        "work", "read", "by hand", "generated", "÷ by hand", "÷ read", "min", "max", "max ÷ min",
        "2 threads: read", "by hand", "generated", "÷ by hand", "÷ read", "÷ 1 thread", "peers ÷ generated",
    ];

    public static void PrintHeader()
    {
        Console.WriteLine("| " + string.Join(" | ", Columns) + " |");
        Console.WriteLine("|" + string.Concat(Enumerable.Repeat(" --- |", Columns.Length)));
    }

    public static void Print(Measurement measured)
    {
        Samples generated = measured.Generated, byHand = measured.ByHand;
        var (least, most) = (generated.OfPlaces.Min(), generated.OfPlaces.Max());
        string[] one =
        [
            measured.Job.FullName,
            Time(measured, measured.Read),
            Time(measured, byHand),
            Time(measured, generated),
            Number(measured.GeneratedByHand),
            Number(generated.Typical / measured.Read.Typical),
            Time(measured, least),
            Time(measured, most),
            Number(most / least),
        ];
        string[] two = measured is { ReadOnTwo: { } read, ByHandOnTwo: { } hand, GeneratedOnTwo: { } both }
            ?
            [
                Time(measured, read),
                Time(measured, hand),
                Time(measured, both),
                Number(Statistics.TypicalRatio(both.All, hand.All)),
                Number(Statistics.TypicalRatio(both.All, read.All)),
                Number(Statistics.TypicalRatio(both.All, generated.Rounds[0])),
            ]
            : ["–", "–", "–", "–", "–", "–"];
        var peers = measured.Peers.Select(entry => $"{entry.Peer.Name} {Number(measured.ToGenerated(entry))}");
        Console.WriteLine("| " + string.Join(" | ", [.. one, .. two, string.Join(", ", peers)]) + " |");
    }

    /// <summary>The peers that took less than 95 % of the generated update's time.</summary>
    public static IEnumerable<string> PeersAhead(Measurement measured) =>
        from entry in measured.Peers
        let ratio = measured.ToGenerated(entry)
        where ratio < 0.95
        select $"{measured.Job.FullName}, {entry.Peer.Name} {Number(ratio)}";

    private static string Time(Measurement measured, Samples samples) => Time(measured, samples.Typical);

    private static string Time(Measurement measured, double seconds) =>
        measured.Nanoseconds(seconds).ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
