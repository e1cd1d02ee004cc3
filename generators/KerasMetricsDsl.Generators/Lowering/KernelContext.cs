using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>What the accumulators of one kernel share while it is built.</summary>
internal sealed class KernelContext(MetricModel metric, bool isRowKernel, NameHints hints)
{
    private Dictionary<Term, string> _hints = new(ReferenceComparer<Term>.Instance);

    public bool IsRowKernel => isRowKernel;

    public TermTable Terms { get; } = new();

    public KernelFields Fields { get; } = new(hints);

    public bool IsInput(string name) => metric.Inputs.Any(input => input.Name == name);

    /// <summary>Whether a row has every column of another one; null: of any of the metric's.</summary>
    public bool IsAsLong(int input, int? other) =>
        metric.Inputs[input].SparseWhen is null || input == other || metric.Inputs.Count(row => row.Kind == InputKind.Row) == 1;

    public string InputName(int input) => metric.Inputs[input].Name;

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
}
