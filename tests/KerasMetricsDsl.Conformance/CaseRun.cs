namespace KerasMetricsDsl.Conformance;

/// <summary>One case on one path.</summary>
internal sealed class CaseRun(OracleCase oracleCase, CatalogueMetric metric, string path)
{
    private readonly List<MetricValue> _results = [];

    /// <summary>The result after each update, as far as the run came.</summary>
    public IReadOnlyList<MetricValue> Results => _results;

    public static string After(int updates) => $"after update {updates}";

    // Whatever the product throws is a finding to report with its case, not the end of the run.
    public Difference? FirstDifference()
    {
        try
        {
            return oracleCase.RaisesIn is { } stage ? Rejected(stage) : Expected();
        }
        catch (Exception exception)
        {
            return new(path, After(_results.Count), $"{exception.GetType().Name}: {exception.Message}", Wanted(_results.Count));
        }
    }

    private Difference? Expected()
    {
        var subject = Create();
        foreach (var json in oracleCase.Updates)
        {
            new OracleUpdate(json, metric.LabelsFollowPredictions).ApplyTo(subject);
            _results.Add(subject.GetResult());
            if (_results.Count <= oracleCase.ExpectedAfterEachUpdate.Count
                && Compare(_results[^1], oracleCase.ExpectedAfterEachUpdate[_results.Count - 1]) is { } difference)
                return difference;
        }

        return oracleCase.Expected is { } expected ? Compare(subject.GetResult(), expected) : null;
    }

    private Difference? Compare(MetricValue got, ExpectedValue want) =>
        Comparison.Agree(got, want) ? null : new(path, After(_results.Count), got.ToString(), Comparison.Describe(want));

    private Difference? Rejected(string stage)
    {
        var rejection = new Rejection(oracleCase, metric, Create);
        return rejection.Happens(stage) ? null : new(path, stage, rejection.Got, $"an exception in {stage}");
    }

    private IMetric Create()
    {
        var arguments = new ConfigReader(oracleCase.Config, OracleUpdate.PredictsIntegers(oracleCase.Updates));
        var created = metric.Create(arguments);
        arguments.RequireAllAsked();
        return created;
    }

    private string Wanted(int update) => oracleCase.RaisesIn is { } stage
        ? $"an exception in {stage}"
        : update < oracleCase.ExpectedAfterEachUpdate.Count ? Comparison.Describe(oracleCase.ExpectedAfterEachUpdate[update])
        : oracleCase.Expected is { } expected ? Comparison.Describe(expected) : "a result";
}
