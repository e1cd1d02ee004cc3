using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// What names mean inside one body. An inlined method gets a scope of its own; a local function's scope continues its surroundings'.
/// </summary>
internal sealed class Scope(Scope? outer = null)
{
    private static int _last;

    private readonly Dictionary<ISymbol, Operand> _bindings = new(SymbolEqualityComparer.Default);
    private readonly int _id = Interlocked.Increment(ref _last);
    private int _changes;

    /// <summary>Names this scope as it is now: where it is the same, every name means the same.</summary>
    public string State => $"{_id}.{_changes}{outer?.State}";

    public void Bind(ISymbol symbol, Operand operand)
    {
        _bindings[symbol] = operand;
        _changes++;
    }

    public Operand? Find(ISymbol symbol) => _bindings.TryGetValue(symbol, out var operand) ? operand : outer?.Find(symbol);
}
