using System.Buffers;

namespace KerasMetricsDsl.Tests.Ownership;

/// <summary>Two threads that meet in an instance: the second is refused, and nothing of the first is lost.</summary>
public class TwoThreadsTests
{
    private static readonly float[] Values = [1, 2, 4];

    public static TheoryData<string, Action<object>> Operations => new()
    {
        { "update", metric => ((WatchedSum)metric).UpdateState(Values) },
        { "result", metric => ((WatchedSum)metric).Result() },
        { "value", metric => ((WatchedSum)metric).GetResult() },
        { "rows", metric => _ = ((WatchedSum)metric).RowCounts },
        { "reset", metric => ((WatchedSum)metric).ResetState() },
        { "merge into", metric => ((WatchedSum)metric).MergeState(new WatchedSum()) },
        { "merge from", metric => new WatchedSum().MergeState((WatchedSum)metric) },
        { "merge a snapshot", metric => ((WatchedSum)metric).MergeState(new WatchedSum().Snapshot()) },
        { "snapshot", metric => ((WatchedSum)metric).Snapshot() },
        { "write", metric => ((WatchedSum)metric).WriteState(new ArrayBufferWriter<byte>()) },
        { "read", metric => ((WatchedSum)metric).ReadState(Saved()) },
        { "update of a set", metric => new WatchedSet((WatchedSum)metric).UpdateState(Values) },
        { "results of a set", metric => new WatchedSet((WatchedSum)metric).GetResults() },
        { "result of a set", metric => new WatchedSet((WatchedSum)metric).Result() },
        { "reset of a set", metric => new WatchedSet((WatchedSum)metric).ResetState() },
        { "merge into a set", metric => new WatchedSet((WatchedSum)metric).MergeState(new WatchedSet()) },
        { "merge from a set", metric => new WatchedSet().MergeState(new WatchedSet((WatchedSum)metric)) },
        { "write of a set", metric => new WatchedSet((WatchedSum)metric).WriteState(new ArrayBufferWriter<byte>()) },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_WhileAnotherThreadUpdates_IsRefusedAndNothingIsLost(string name, Action<object> operation)
    {
        var metric = new WatchedSum();
        metric.UpdateState(Values);
        Held.InUpdate(() => metric.UpdateState(Values), () => IsRefused(name, () => operation(metric)));
        Assert.Equal(14, metric.Result());
        Assert.Equal(6, metric.RowCounts.Seen);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_WhileAnotherThreadReads_IsRefused(string name, Action<object> operation)
    {
        var metric = new WatchedSum();
        metric.UpdateState(Values);
        Held.InResult(() => metric.Result(), () => IsRefused(name, () => operation(metric)));
        operation(metric);
    }

    [Fact]
    public void Member_UpdatedWhileItsSetIs_IsRefused()
    {
        var set = new WatchedSet();
        Held.InUpdate(() => set.UpdateState(Values), () =>
        {
            IsRefused("first", () => set.First.UpdateState(Values));
            IsRefused("second", () => set.Second.UpdateState(Values));
            IsRefused("set", () => set.UpdateState(Values));
        });
        Assert.Equal(7, set.First.Result());
        Assert.Equal(7, set.Second.Result());
    }

    [Fact]
    public void Set_OfWhichOneMemberIsInUse_LeavesTheOthersFree()
    {
        var set = new WatchedSet();
        Held.InUpdate(() => set.Second.UpdateState(Values), () =>
        {
            IsRefused("set", () => set.UpdateState(Values));
            Assert.Equal(0, set.First.Result());
            set.First.UpdateState(Values);
        });
        set.UpdateState(Values);
        Assert.Equal((14, 14), (set.First.Result(), set.Second.Result()));
    }

    [Fact]
    public void Updates_OfEightThreadsInOneInstance_AreAddedOrRefused()
    {
        var metric = new WatchedSum();
        var added = 0;
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 2_000; i++)
            {
                try
                {
                    metric.UpdateState(Values);
                    Interlocked.Increment(ref added);
                }
                catch (InvalidOperationException)
                {
                    // As it should.
                }
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(7d * added, metric.Result());
        Assert.Equal(3 * added, metric.RowCounts.Seen);
    }

    [Fact]
    public void Instance_UsedByOneThreadAfterAnother_Works()
    {
        var metric = new WatchedSum();
        for (var i = 0; i < 3; i++)
        {
            var thread = new Thread(() => metric.UpdateState(Values));
            thread.Start();
            thread.Join();
        }
        Assert.Equal(21, metric.Result());
    }

    private static void IsRefused(string name, Action operation)
    {
        var exception = Record.Exception(operation);
        Assert.True(exception is InvalidOperationException, $"{name}: {exception}");
        Assert.Contains("in use on another thread", exception.Message, StringComparison.Ordinal);
        Assert.Contains("merge them with MergeState", exception.Message, StringComparison.Ordinal);
    }

    private static byte[] Saved()
    {
        var state = new ArrayBufferWriter<byte>();
        new WatchedSum().WriteState(state);
        return state.WrittenSpan.ToArray();
    }
}
