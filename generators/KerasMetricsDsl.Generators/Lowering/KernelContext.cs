using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>What the accumulators of one kernel share while it is built.</summary>
/// <param name="metric">The metric.</param>
/// <param name="isRowKernel">Whether the kernel runs over rows.</param>
/// <param name="hints">The author's names.</param>
/// <param name="integers">The inputs that kernels read as integers besides, in their order: they come once more after all inputs.</param>
internal sealed class KernelContext(MetricModel metric, bool isRowKernel, NameHints hints, IReadOnlyList<int> integers)
{
    private bool _readsIntegers;

    private Dictionary<Term, string> _hints = [];

    public bool IsRowKernel => isRowKernel;

    public KernelFields Fields { get; } = new(hints);

    public bool IsInput(string name) => metric.Inputs.Any(input => input.Name == name);

    public string InputName(int input) => metric.Inputs[input < metric.Inputs.Count ? input : integers[input - metric.Inputs.Count]].Name;

    /// <summary>A bit for each input that the kernel reads as integers besides.</summary>
    public int Integers => _readsIntegers ? integers.Aggregate(0, (bits, input) => bits | (1 << input)) : 0;

    /// <summary>The place where an input comes as integers.</summary>
    public int Integer(int input)
    {
        _readsIntegers = true;
        for (var i = 0; i < integers.Count; i++)
        {
            if (integers[i] == input)
                return metric.Inputs.Count + i;
        }

        throw new InvalidOperationException($"{InputName(input)} is not read as integers.");
    }

    public int Input(string name)
    {
        for (var i = 0; i < metric.Inputs.Count; i++)
        {
            if (metric.Inputs[i].Name == name)
                return i;
        }

        throw new InvalidOperationException($"There is no input {name}.");
    }

    /// <summary>The author's name for a value; the first one wins when there are several.</summary>
    public void Hint(Term term, string name)
    {
        if (!term.IsAtom() && term is not Term.Cell and not Term.ColumnValue && !_hints.ContainsKey(term))
            _hints.Add(term, name);
    }

    public string? HintFor(Term term) => _hints.TryGetValue(term, out var name) ? name : null;

    /// <summary>Names given inside a loop follow it when it gets its number.</summary>
    public void RenumberHints(int from, int to)
    {
        var renumbered = new Dictionary<Term, string>();
        foreach (var hint in _hints)
        {
            var term = hint.Key.Renumber(from, to);
            if (!renumbered.ContainsKey(term))
                renumbered.Add(term, hint.Value);
        }

        _hints = renumbered;
    }
}
