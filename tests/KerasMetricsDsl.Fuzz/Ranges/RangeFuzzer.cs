using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Ranges;

/// <summary>Sizes, labels, indices and arguments at and beyond their ends.</summary>
internal sealed class RangeFuzzer : IFuzzer
{
    public string Name => "ranges";

    public string? Run(Random random)
    {
        var subject = Draw(random);
        return Fault(subject) is { } fault ? $"{subject.Title}\n{fault}\n{subject.Batch}" : null;
    }

    public string Describe(Random random)
    {
        var subject = Draw(random);
        return $"{subject.Title}\n{subject.Batch}";
    }

    private static RangeCase Draw(Random random) => random.Next(5) switch
    {
        0 or 1 => HistogramCases.Draw(random),
        2 => IndexCases.Draw(random),
        3 => TableCases.Draw(random),
        _ => ArgumentCases.Draw(random),
    };

    private static string? Fault(RangeCase subject)
    {
        try
        {
            subject.Create();
            if (subject.Construction == Refusal.Demanded)
                return "The constructor accepted its arguments.";
        }
        catch (ArgumentException error)
        {
            return subject.Construction == Refusal.Forbidden ? $"The constructor refused its arguments: {error.Message}"
                : subject.Mentions.FirstOrDefault(word => !Expectations.Mentions(error.Message, word)) is { } missing
                    ? $"The message does not mention {missing}: {error.Message}"
                    : null;
        }

        return subject.Batch is { } batch ? FaultOfUpdate(subject, batch) : null;
    }

    private static string? FaultOfUpdate(RangeCase subject, Batch batch)
    {
        foreach (var way in EngineRun.Ways)
        {
            var actual = EngineRun.Of(subject.Create, batch, way, out var fault);
            if (fault is not null)
                return fault;
            if (!IsRight(subject.Expected, actual))
                return $"{way}\n  expected {ResultComparison.Show(subject.Expected)}\n  actual   {ResultComparison.Show(actual)}";
        }

        var metric = subject.Create();
        if (subject.Dropped is not { } dropped)
            return null;
        batch.Feed(metric);
        var shown = subject.IsCatalogue ? Expectations.DroppedOfAny(metric) : Expectations.Dropped(metric);
        return shown == dropped ? null : $"{dropped} labels are outside; the metric shows {(shown is null ? "none" : shown)}.";
    }

    private static bool IsRight(double[]? expected, double[]? actual) =>
        expected is null || actual is null
            ? expected is null && actual is null
            : expected.Length == actual.Length && expected.Zip(actual).All(pair => pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= 1e-9);
}
