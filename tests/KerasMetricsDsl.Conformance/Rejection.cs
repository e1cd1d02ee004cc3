namespace KerasMetricsDsl.Conformance;

/// <summary>A case that Keras rejects: the metric must refuse it at the same stage, in words meant for its user, and stay as it was.</summary>
internal sealed class Rejection(OracleCase oracleCase, CatalogueMetric metric, Func<IMetric> create)
{
    public string Got { get; private set; } = "no exception";

    public bool Happens(string stage)
    {
        if (stage == "constructor") return Refuses(() => create());

        var subject = create();
        var updates = oracleCase.Updates.Select(json => new OracleUpdate(json, metric.LabelsFollowPredictions)).ToList();
        if (stage == "result")
        {
            updates.ForEach(update => update.ApplyTo(subject));
            return Refuses(() => subject.GetResult());
        }

        // Cases rejected in an update are rejected in their last one.
        updates.SkipLast(1).ToList().ForEach(update => update.ApplyTo(subject));
        var before = Result(subject);
        if (!Refuses(() => updates[^1].ApplyTo(subject))) return false;
        if (Result(subject) == before) return true;
        Got = "an exception, but the state changed";
        return false;
    }

    private bool Refuses(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return true;
        }
        catch (Exception exception)
        {
            Got = $"{exception.GetType().Name}: {exception.Message}";
            return false;
        }
    }

    // Some metrics have no result before their first update.
    private static string Result(IMetric subject)
    {
        try
        {
            return subject.GetResult().ToString();
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
    }
}
