namespace KerasMetricsDsl.Tests.Ownership;

/// <summary>A declaration's own methods run inside of an update or a result, and may not disturb it.</summary>
public sealed class OwnThreadTests : IDisposable
{
    private static readonly float[] Values = [1, 2, 4];

    [Fact]
    public void Update_ThatThrows_GivesTheInstanceBack()
    {
        var metric = new WatchedSum();
        WatchedSum.InUpdate = () => throw new ArgumentException("refused");
        Assert.Equal("refused", Assert.Throws<ArgumentException>(() => metric.UpdateState(Values)).Message);
        Assert.Throws<ArgumentException>(() => new WatchedSet(metric).UpdateState(Values));
        WatchedSum.InUpdate = null;
        metric.UpdateState(Values);
        Assert.Equal(7, metric.Result());
    }

    [Fact]
    public void Result_ThatThrows_GivesTheInstanceBack()
    {
        var metric = new WatchedSum();
        WatchedSum.InResult = () => throw new InvalidOperationException("none");
        Assert.Equal("none", Assert.Throws<InvalidOperationException>(() => metric.Result()).Message);
        Assert.Null(metric.Snapshot().Result);
        WatchedSum.InResult = null;
        metric.UpdateState(Values);
        Assert.Equal(7, metric.Result());
    }

    [Fact]
    public void Check_ThatUsesItsOwnMetric_IsRefused()
    {
        var metric = new WatchedSum();
        foreach (Action use in (Action[])[() => metric.UpdateState(Values), () => metric.Result(), metric.ResetState, () => metric.Snapshot()])
        {
            WatchedSum.InUpdate = use;
            var message = Assert.Throws<InvalidOperationException>(() => metric.UpdateState(Values)).Message;
            Assert.Contains("on this thread", message, StringComparison.Ordinal);
            Assert.Contains("can neither read nor change", message, StringComparison.Ordinal);
            WatchedSum.InUpdate = null;
        }
        Assert.Equal(0, metric.Result());
    }

    [Fact]
    public void Result_ThatChangesItsOwnMetric_IsRefused()
    {
        var metric = new WatchedSum();
        foreach (Action use in (Action[])[() => metric.UpdateState(Values), metric.ResetState, () => metric.MergeState(new WatchedSum())])
        {
            WatchedSum.InResult = use;
            var message = Assert.Throws<InvalidOperationException>(() => metric.Result()).Message;
            Assert.Contains("cannot change what was accumulated", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Result_ThatReadsItsOwnMetric_Works()
    {
        var metric = new WatchedSum();
        metric.UpdateState(Values);
        long rows = 0;
        WatchedSum.InResult = () => rows = metric.RowCounts.Seen;
        Assert.Equal(7, metric.Result());
        Assert.Equal(3, rows);
        metric.UpdateState(Values);
    }

    [Fact]
    public void MergeState_OfItself_IsRefused()
    {
        var metric = new WatchedSum();
        metric.UpdateState(Values);
        Assert.Contains("into itself", Assert.Throws<ArgumentException>(() => metric.MergeState(metric)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new WatchedSet(metric).MergeState(new WatchedSet(metric)));
        Assert.Equal(7, metric.Result());
    }

    public void Dispose() => WatchedSum.InUpdate = WatchedSum.InResult = null;
}
