using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// Collects what a kernel has to know of the configuration. Anything made of parameters only becomes a field: it is computed
/// once an update in plain C#, not once a step in lanes.
/// </summary>
internal sealed class KernelFields(NameHints hints)
{
    private readonly List<KernelField> _fields = [];
    private readonly Dictionary<Expr, Term> _known = [];
    private readonly HashSet<string> _names = [];

    public EquatableArray<KernelField> ToArray() => _fields.ToEquatableArray();

    public Term Value(Expr expression)
    {
        switch (expression)
        {
            case Expr.BoolConstant constant:
                return new Term.BoolLiteral(constant.Value);
            case Expr.IntConstant constant:
                return new Term.IntLiteral(constant.Value);
            case Expr.FloatConstant constant:
                return Term.Float(constant.Value);
        }

        // Kernels hold numbers only. Conditions are usually decided before; this one stands in a predicate over the whole batch.
        if (expression.Type == ScalarType.Bool)
            return new Term.Convert(Value(new Expr.Convert(expression, ScalarType.Float)), ScalarType.Bool);
        if (_known.TryGetValue(expression, out var known))
            return known;
        var name = Unique(expression is Expr.Config config ? config.Name : hints.Find(expression) ?? ParameterNames.Of(expression));
        var isInt = expression.Type == ScalarType.Int;
        _fields.Add(new KernelField(name, isInt ? KernelFieldType.Int : KernelFieldType.Float, expression));
        return _known[expression] = new Term.Field(name, expression.Type);
    }

    /// <summary>The name of the field for a configuration array.</summary>
    public string Table(string array)
    {
        if (_fields.Find(field => field.Array == array) is { } known)
            return known.Name;
        var name = Unique(array);
        _fields.Add(new KernelField(name, KernelFieldType.Table, null, array));
        return name;
    }

    // Fields are printed without their underscore: "_steps" and "steps" are one name.
    private string Unique(string name)
    {
        var unique = name;
        for (var i = 2; !_names.Add(Identifiers.Camel(unique)); i++)
            unique = name + i;
        return unique;
    }
}
