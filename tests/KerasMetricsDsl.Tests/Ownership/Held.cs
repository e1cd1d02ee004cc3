namespace KerasMetricsDsl.Tests.Ownership;

/// <summary>An overlap that does not depend on time: one thread stands inside of something while another does something else.</summary>
internal static class Held
{
    /// <summary>Updates on a thread of its own, which stands in the middle of the update until the other work is done.</summary>
    public static void InUpdate(Action update, Action meanwhile) => While(gate => WatchedSum.InUpdate = gate, update, meanwhile);

    /// <summary>Reads on a thread of its own, which stands in the middle of the result until the other work is done.</summary>
    public static void InResult(Action read, Action meanwhile) => While(gate => WatchedSum.InResult = gate, read, meanwhile);

    private static void While(Action<Action> watch, Action held, Action meanwhile)
    {
        using var isInside = new ManualResetEventSlim();
        using var mayGoOn = new ManualResetEventSlim();
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            watch(() =>
            {
                isInside.Set();
                mayGoOn.Wait();
            });
            try
            {
                held();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
            finally
            {
                isInside.Set();
            }
        });
        thread.Start();
        isInside.Wait();
        try
        {
            meanwhile();
        }
        finally
        {
            mayGoOn.Set();
            thread.Join();
        }
        Assert.Null(failure);
    }
}
