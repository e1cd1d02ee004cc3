namespace KerasMetricsDsl.Engine;

/// <summary>Who may use a state: nobody has it, a thread has, or it is on a device. Whoever comes meanwhile is refused.</summary>
/// <remarks>
/// A thread takes a state by one compare-and-exchange. It never waits: two threads that meet in an instance are a mistake of the program,
/// which a lock would hide and pay for in every update.
/// </remarks>
internal struct StateOwner
{
    private const int Nobody = 0;
    private const int Device = -1;

    // The thread that has the state, by its managed id, which is positive; or one of the above.
    private int _owner;

    // These belong to the thread that has the state.
    private StateAccess _access;
    private int _depth;

    /// <summary>The device that the state is on, if any.</summary>
    public volatile IStateDevice? OnDevice;

    /// <summary>Takes the state for the calling thread, until it has left as often as it has entered.</summary>
    /// <param name="access">What the thread is going to do.</param>
    /// <param name="metric">The metric's name, for messages.</param>
    /// <exception cref="InvalidOperationException">
    /// Another thread has the state, or this one does what would be disturbed, or the state is on a device.
    /// </exception>
    public void Enter(StateAccess access, string metric)
    {
        var thread = Environment.CurrentManagedThreadId;
        var owner = Interlocked.CompareExchange(ref _owner, thread, Nobody);
        if (owner == Nobody)
            (_access, _depth) = (access, 1);
        else
            EnterTaken(owner, thread, access, metric);
    }

    /// <summary>Takes the state for the device that it is on.</summary>
    /// <exception cref="InvalidOperationException">A thread has the state.</exception>
    public void EnterOnDevice(string metric)
    {
        var thread = Environment.CurrentManagedThreadId;
        var owner = Interlocked.CompareExchange(ref _owner, thread, Device);
        if (owner == Device)
            (_access, _depth) = (StateAccess.ChangeTogether, 1);
        else
            EnterTaken(owner, thread, StateAccess.ChangeTogether, metric);
    }

    /// <summary>Gives the state back.</summary>
    public void Leave()
    {
        if (--_depth == 0)
            Volatile.Write(ref _owner, OnDevice is null ? Nobody : Device);
    }

    /// <summary>Moves the state to a device.</summary>
    /// <exception cref="InvalidOperationException">It is on one already, or a thread has it.</exception>
    public void Move(IStateDevice device, string metric)
    {
        if (OnDevice is { } other)
        {
            throw new InvalidOperationException(
                $"{metric} is on {other.DeviceName} already: dispose what On returned there before it moves again.");
        }
        Enter(StateAccess.Change, metric);
        OnDevice = device;
        Leave();
    }

    /// <summary>Takes the state back from a device, if it is there.</summary>
    public void Return(IStateDevice device)
    {
        if (OnDevice != device)
            return;
        OnDevice = null;
        // A thread that is reading gives the state back to nobody.
        Interlocked.CompareExchange(ref _owner, Nobody, Device);
    }

    private void EnterTaken(int owner, int thread, StateAccess access, string metric)
    {
        if (owner == thread)
        {
            if (_access != StateAccess.ChangeTogether && (_access != StateAccess.Read || access != StateAccess.Read))
                throw OwnThread(metric);
            _depth++;
            return;
        }

        if (owner != Device)
            throw OtherThread(metric);
        // A device that was left while a thread was reading has nothing to say any more.
        if (OnDevice is { } device && (access != StateAccess.Read || device.IsAhead))
            throw NotHere(device, access, metric);
        if (Interlocked.CompareExchange(ref _owner, thread, Device) != Device)
            throw OtherThread(metric);
        (_access, _depth) = (access, 1);
    }

    private static InvalidOperationException OtherThread(string metric) => new(
        $"{metric} is in use on another thread. An instance is used by one thread at a time: "
        + "give each thread an instance of its own and merge them with MergeState.");

    private readonly InvalidOperationException OwnThread(string metric) => new(_access == StateAccess.Read
        ? $"{metric} is being read on this thread: a method of its declaration that computes the result cannot change "
            + "what was accumulated."
        : $"{metric} is being updated on this thread: a method of its declaration "
            + "that checks an update can neither read nor change what was accumulated.");

    private static InvalidOperationException NotHere(IStateDevice device, StateAccess access, string metric) => new(
        $"{metric} is on {device.DeviceName}, " + (access == StateAccess.Read
            ? "with updates that were not brought back: call Collect or Result of what On returned."
            : "where a change of this instance would be lost: change what On returned, or dispose that first "
                + "(after Collect, if what it has accumulated is wanted)."));
}
