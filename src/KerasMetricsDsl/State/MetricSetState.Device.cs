namespace KerasMetricsDsl.Engine;

/// <content>What a device has to know to update the members there.</content>
public sealed partial class MetricSetState
{
    /// <summary>The set's name, for messages.</summary>
    internal string Name => _name;

    /// <summary>The inputs of all members.</summary>
    internal IReadOnlyList<string> InputNames => _inputNames;

    /// <summary>The accumulators that are equal.</summary>
    internal IReadOnlyList<SharedSlot> Shared { get; }

    /// <summary>The positions of a member's inputs among those of the set.</summary>
    internal ReadOnlySpan<int> InputsOf(int member) => _inputs[member];

    /// <summary>Throws if a batch has another number of inputs.</summary>
    /// <param name="inputs">The number of inputs.</param>
    /// <param name="parameter">The caller's name of the batch.</param>
    internal void CheckCount(int inputs, string parameter)
    {
        if (inputs != _inputNames.Length)
        {
            throw new ArgumentException(
                $"{_name} takes {string.Join(", ", _inputNames)}: {_inputNames.Length} inputs, got {inputs}.", parameter);
        }
    }
}
