using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering.Ranges;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>What the accumulators of one kernel share while it is built.</summary>
/// <param name="metric">The metric.</param>
/// <param name="isRowKernel">Whether the kernel runs over rows.</param>
/// <param name="hints">The author's names.</param>
/// <param name="integers">The inputs that kernels read as integers besides, in their order: they come once more after all inputs.</param>
internal sealed class KernelContext(MetricModel metric, bool isRowKernel, NameHints hints, IReadOnlyList<int> integers)
{
    private Dictionary<Term, string> _hints = new(ReferenceComparer<Term>.Instance);
    private bool _readsIntegers;

    public bool IsRowKernel => isRowKernel;

    public TermTable Terms { get; } = new();

    public TermRanges Ranges { get; } = new();

    public KernelFields Fields { get; } = new(hints);

    public bool IsInput(string name) => metric.Inputs.Any(input => input.Name == name);

    /// <summary>Whether a row has every column of another one; null: of any of the metric's.</summary>
    public bool IsAsLong(int input, int? other) =>
        ModelOf(input).SparseWhen is null || input == other || metric.Inputs.Count(row => row.Kind == InputKind.Row) == 1;

    public string InputName(int input) => ModelOf(input).Name;

    /// <summary>A bit for each input that the kernel reads as integers besides.</summary>
    public int Integers => _readsIntegers ? integers.Aggregate(0, (bits, input) => bits | (1 << input)) : 0;

    /// <summary>A bit for each input that is among some cells.</summary>
    public int Inputs(IEnumerable<Term.Cell> cells)
    {
        var all = (1 << (metric.Inputs.Count + (_readsIntegers ? integers.Count : 0))) - 1;
        var read = cells.Aggregate(0, (bits, cell) => bits | (1 << cell.Input));
        return read == all ? KernelPlan.AllInputs : read;
    }

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
    public void Hint(Term value, string name)
    {
        var term = Terms.Of(value);
        if (!term.IsAtom() && term is not Term.Cell and not Term.ColumnValue && !_hints.ContainsKey(term))
            _hints.Add(term, name);
    }

    public string? HintFor(Term term) => _hints.TryGetValue(term, out var name) ? name : null;

    /// <summary>Gives a loop its number in its body; names that were given inside the loop follow.</summary>
    public Term Renumber(Term body, int from, int to)
    {
        var renumbering = new LoopRenumbering(Terms, from, to);
        var hints = new Dictionary<Term, string>(ReferenceComparer<Term>.Instance);
        foreach (var hint in _hints)
        {
            var term = renumbering.Of(hint.Key);
            if (!hints.ContainsKey(term))
                hints.Add(term, hint.Value);
        }

        _hints = hints;
        return renumbering.Of(body);
    }

    // After the inputs stand those that come once more, as integers.
    private InputModel ModelOf(int place) => metric.Inputs[place < metric.Inputs.Count ? place : integers[place - metric.Inputs.Count]];
}
