using KerasMetricsDsl.Probe.States;

namespace KerasMetricsDsl.Probe.Tests.States;

/// <summary>Compares the states of a machine's paths with those that this machine has.</summary>
internal static class StateComparison
{
    private const int MostShown = 20;

    /// <summary>Every update that both machines did has the same outcome, to the last byte, and on each path.</summary>
    public static void AreSame(IReadOnlyList<StateLine> expected, IReadOnlyList<StateLine> actual)
    {
        var outcomes = expected.DistinctBy(line => line.Update).ToDictionary(line => line.Update, line => line.Outcome);
        Assert.NotEmpty(outcomes);
        Assert.Equal(outcomes.Keys.Order(), actual.Select(line => line.Update).Distinct().Order());
        var differences = actual.Where(line => outcomes[line.Update] != line.Outcome)
            .Select(line => $"{line.Update} on {line.Path}: {Difference(outcomes[line.Update], line.Outcome)}").ToArray();
        Assert.True(differences.Length == 0, $"{differences.Length} of {actual.Count}:\n{string.Join('\n', differences.Take(MostShown))}");
    }

    private static string Difference(string expected, string actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        return $"expected …{Around(expected, at)}, got …{Around(actual, at)} from digit {at} of {expected.Length}";
    }

    private static string Around(string text, int at) => text.Substring(at, Math.Min(32, text.Length - at));
}
