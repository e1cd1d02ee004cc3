using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Tests.Direct;

/// <summary>Plain spans are added by whoever has the state, and by nobody else.</summary>
public class OwnershipTests
{
    private static readonly float[] Values = [1, 2, 4];

    [Fact]
    public void Update_WhileAnotherThreadReads_IsRefused()
    {
        var metric = new Mean();
        metric.UpdateState(Values);
        using (((IMetricKernels)metric).State.Reading())
        {
            var message = OnAnotherThread(() => metric.UpdateState(Values));
            Assert.Contains("in use on another thread", message, StringComparison.Ordinal);
        }
        metric.UpdateState(Values);
        Assert.Equal(6, metric.RowCounts.Seen);
    }

    [Fact]
    public void Update_WhileThisThreadReads_IsRefused()
    {
        var metric = new Mean();
        using (((IMetricKernels)metric).State.Reading())
            Assert.Throws<InvalidOperationException>(() => metric.UpdateState(Values));
        metric.UpdateState(Values);
        Assert.Equal(3, metric.RowCounts.Seen);
    }

    [Fact]
    public void Update_OnADevice_IsRefused()
    {
        var metric = new Mean();
        var state = ((IMetricKernels)metric).State;
        var device = new Elsewhere();
        state.MoveTo(device);
        Assert.Contains("is on elsewhere", Assert.Throws<InvalidOperationException>(() => metric.UpdateState(Values)).Message, StringComparison.Ordinal);
        state.ReturnFrom(device);
        metric.UpdateState(Values);
        Assert.Equal(3, metric.RowCounts.Seen);
    }

    [Fact]
    public void Update_ByManyThreadsOneAfterTheOther_LosesNothing()
    {
        var metric = new Sum();
        for (var i = 0; i < 20; i++)
            Assert.Equal("", OnAnotherThread(() => metric.UpdateState(Values)));
        Assert.Equal(140, metric.Result());
    }

    private static string OnAnotherThread(Action update)
    {
        var message = "";
        var thread = new Thread(() =>
        {
            try
            {
                update();
            }
            catch (InvalidOperationException exception)
            {
                message = exception.Message;
            }
        });
        thread.Start();
        thread.Join();
        return message;
    }

    private sealed class Elsewhere : IStateDevice
    {
        public string DeviceName => "elsewhere";

        public bool IsAhead => true;
    }
}
