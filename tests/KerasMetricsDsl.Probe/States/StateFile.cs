using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Probe.States;

/// <summary>Outcomes as text, which another machine's can be compared with.</summary>
internal static class StateFile
{
    public static void Write(string file, IEnumerable<StateLine> lines) =>
        File.WriteAllLines(file, lines.Select(line => $"{line.Path}\t{line.Update}\t{line.Outcome}"));

    public static IReadOnlyList<StateLine> Read(string file) => [.. File.ReadLines(file).Select(Parse)];

    private static StateLine Parse(string line)
    {
        var fields = line.Split('\t');
        return new(Enum.Parse<LanesPath>(fields[0]), fields[1], fields[2]);
    }
}
