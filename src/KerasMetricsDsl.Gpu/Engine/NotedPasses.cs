namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>The kernels of updates that are queued together: those that go through the same data alike become one.</summary>
internal sealed class NotedPasses
{
    private readonly List<NotedPass> _passes = [];
    private readonly List<Action> _afterwards = [];

    /// <summary>Notes a kernel.</summary>
    public void Add(NotedPass pass)
    {
        var place = _passes.FindIndex(noted => noted.CanTake(pass));
        if (place < 0)
            _passes.Add(pass);
        else
            _passes[place] = _passes[place].With(pass);
    }

    /// <summary>How many kernels they have become.</summary>
    public int Count => _passes.Count;

    /// <summary>Notes what needs the sums of all kernels.</summary>
    public void Afterwards(Action action) => _afterwards.Add(action);

    /// <summary>Queues all of them.</summary>
    public void Run()
    {
        foreach (var pass in _passes)
            pass.Run();
        foreach (var action in _afterwards)
            action();
    }
}
