using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// What names mean inside one body. An inlined method gets a scope of its own; a local function's scope continues its surroundings'.
/// </summary>
internal sealed class Scope(Scope? outer = null)
{
    private readonly Dictionary<ISymbol, Operand> _bindings = new(SymbolEqualityComparer.Default);

    public void Bind(ISymbol symbol, Operand operand) => _bindings[symbol] = operand;

    public Operand? Find(ISymbol symbol) => _bindings.TryGetValue(symbol, out var operand) ? operand : outer?.Find(symbol);
}
