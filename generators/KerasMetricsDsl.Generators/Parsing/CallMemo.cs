using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// The user's own methods as far as they were put in place: the same method of the same arguments is read once, so that a chain of methods
/// that each call the next one twice is as long as its source.
/// </summary>
internal sealed class CallMemo
{
    private readonly Dictionary<string, Expr> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, int> _methods = new(SymbolEqualityComparer.Default);
    private readonly ExprNumbers _numbers = new();
    private readonly HashSet<int> _calls = [];

    /// <summary>The value of a call; <paramref name="read"/> is asked for it the first time.</summary>
    public Operand Of(IMethodSymbol method, string scope, IReadOnlyList<Operand> arguments, Func<Operand> read)
    {
        var key = $"{Number(method)} {scope} {string.Join(";", arguments.Select(Describe))}";
        if (_values.TryGetValue(key, out var known))
            return known;
        if (read() is not Operand.Scalar { Value: var value } other)
            throw new InvalidOperationException($"{method.Name} yields no value.");
        if (Exprs.IsAtomic(value) || Tuples.Contains(value))
        {
            _values[key] = value;
            return other;
        }

        var name = MetricNames.Camel(method.Name);
        // Below the numbers of the author's own variables.
        var id = -1 - _calls.Count;
        _calls.Add(id);
        return _values[key] = new Expr.Let(id, name, value, new Expr.Local(id, name, value.Type), IsCall: true);
    }

    /// <summary>The expression with every call that occurs several times as one variable, and all others in place.</summary>
    public Expr Share(Expr expression) => _calls.Count == 0 ? expression : CallSharing.Of(expression, _calls);

    private int Number(IMethodSymbol method)
    {
        if (!_methods.TryGetValue(method, out var number))
            _methods.Add(method, number = _methods.Count);
        return number;
    }

    private string Describe(Operand operand) => operand switch
    {
        Operand.Scalar scalar => $"{_numbers.Of(scalar.Value)}",
        Operand.Row row => $"row {row.Name}",
        Operand.Nullable nullable => $"nullable {nullable.Name}",
        Operand.Array array => $"array {array.Name}",
        Operand.Tuple tuple => $"({string.Join(";", tuple.Items.Select(Describe))})",
        _ => "null",
    };
}
