namespace KerasMetricsDsl.Engine;

/// <summary>
/// The first value of an update that a kernel could not accept. Kernels run on several threads and inside vector code:
/// they note the fault and go on, and the update is dropped as a whole afterwards.
/// </summary>
internal unsafe struct FaultRecord
{
    private int _lock;
    private FaultKind _kind;
    private int _input;
    private nint _position;
    private long _value;
    private long _limit;

    /// <summary>Whether anything was noted.</summary>
    public readonly bool IsRaised => _kind != FaultKind.None;

    /// <summary>Notes a fault; of several, the one at the lowest position stays, whichever thread was first.</summary>
    /// <param name="record">The update's record.</param>
    /// <param name="kind">What is wrong.</param>
    /// <param name="input">
    /// The position of the input: the rows picked from for a column, the accumulator for a histogram, the array for an array's entry.
    /// </param>
    /// <param name="position">The cell or row.</param>
    /// <param name="value">The value found.</param>
    /// <param name="limit">The length it must be below.</param>
    public static void Raise(FaultRecord* record, FaultKind kind, int input, nint position, long value, long limit)
    {
        var wait = new SpinWait();
        while (Interlocked.CompareExchange(ref record->_lock, 1, 0) != 0)
            wait.SpinOnce();
        if (!record->IsRaised || position < record->_position)
        {
            record->_kind = kind;
            record->_input = input;
            record->_position = position;
            record->_value = value;
            record->_limit = limit;
        }
        Volatile.Write(ref record->_lock, 0);
    }

    /// <summary>The exception that tells the caller.</summary>
    public readonly ArgumentException ToException(MetricLayout layout) => _kind switch
    {
        FaultKind.LabelTooLarge when layout.Inputs[_input].Kind != InputKind.Label => new ArgumentException(
            $"{layout.Metric}: {layout.Inputs[_input].Name} holds {_value} at position {_position}; "
            + "integers that are compared must fit into 32 bits. Nothing was added.",
            layout.Inputs[_input].Name),
        FaultKind.LabelTooLarge => new ArgumentException(
            $"{layout.Metric}: {layout.Inputs[_input].Name} holds the label {_value} at position {_position}; "
            + "labels must fit into 32 bits. Nothing was added.",
            layout.Inputs[_input].Name),
        FaultKind.Column => new ArgumentException(
            $"{layout.Metric}: the label of row {_position} is {(_value == ElementConversion.NoLabel ? "no whole number" : _value)}, "
            + $"but a row of {layout.Inputs[_input].Name} has {_limit} columns. Nothing was added.",
            layout.Inputs[_input].Name),
        FaultKind.Range => new ArgumentException(
            $"{layout.Metric}: position {_position} is outside of the histogram {layout.Slots[_input].Name} of {_limit} cells, "
            + $"and the metric's policy is {nameof(RangePolicy)}.{nameof(RangePolicy.Throw)}. Nothing was added."),
        _ => new ArgumentException(
            $"{layout.Metric}: position {_position} asks for entry {_value} of {layout.Tables.ElementAtOrDefault(_input) ?? "a configuration array"}, "
            + $"which has {_limit} entries. Nothing was added."),
    };
}
