using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>The author's names for values that do not stay variables.</summary>
internal sealed class NameHints
{
    private readonly Dictionary<Expr, string> _names = [];

    public void Add(Expr value, string name)
    {
        if (!value.IsConstant() && value is not Expr.Config and not Expr.Local and not Expr.Input && !_names.ContainsKey(value))
            _names.Add(value, name);
    }

    public string? Find(Expr value) => _names.TryGetValue(value, out var name) ? name : null;
}
