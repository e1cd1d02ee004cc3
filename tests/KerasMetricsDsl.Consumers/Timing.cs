using System.Globalization;

namespace KerasMetricsDsl.Consumers;

/// <summary>A line of the Speed program: what a metric gave, and how long it took.</summary>
/// <param name="Metric">Its name.</param>
/// <param name="Bits">Its result.</param>
/// <param name="Nanoseconds">The shortest time an element took.</param>
/// <param name="Loop">The same for a plain loop in the same program.</param>
/// <param name="Expected">The loop's result.</param>
internal sealed record Timing(string Metric, string Bits, double Nanoseconds, double Loop, double Expected)
{
    public double Result => BitConverter.Int64BitsToDouble(Convert.ToInt64(Bits, 16));

    /// <summary>The lines of the program's output; the first one is about the machine.</summary>
    public static Dictionary<string, Timing> Read(string output) =>
        output.TrimEnd().Split('\n').Skip(1).Select(line => Of(line.Split(' '))).ToDictionary(timing => timing.Metric);

    private static Timing Of(string[] columns) => new(columns[0], columns[1], Number(columns[2]), Number(columns[3]), Number(columns[4]));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
