using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>
/// A kernel's constructor takes parameters as the metric holds them; what is made of several is computed there, once.
/// </summary>
internal sealed class KernelStruct
{
    private const string Table = $"{SourceFile.Engine}.TableView";

    private readonly KernelPlan _kernel;
    private readonly Dictionary<string, string> _parameters = new(StringComparer.Ordinal);
    private readonly ScalarPrinter _scalars;

    public KernelStruct(KernelPlan kernel)
    {
        _kernel = kernel;
        // The metric may have a parameter "scale" and a field "_scale": without the underscore they are one name.
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in Arguments(kernel))
        {
            if (!_parameters.ContainsKey(argument.Name))
                _parameters.Add(argument.Name, Names.Escape(Identifiers.Unique(Identifiers.Camel(argument.Name), taken)));
        }

        _scalars = new ScalarPrinter(new KernelConfig(_parameters));
    }

    public string Parameters()
    {
        var parameters = Arguments(_kernel).Select(argument => $"{Keyword(argument)} {_parameters[argument.Name]}").ToArray();
        // Fields may be made of constants alone: they too are computed by a constructor, and a struct has none that is not written.
        return _kernel.Fields.Count == 0 ? "" : $"({string.Join(", ", parameters)})";
    }

    public string Field(KernelField field) =>
        $"private readonly {Keyword(field.Type)} {Names.Field(field.Name)} = {Value(field)};";

    /// <summary>What the metric passes: scalar members, or the tables of arrays.</summary>
    public static IEnumerable<KernelArgument> Arguments(KernelPlan kernel) =>
        kernel.Fields.SelectMany(field => field.Source is { } source ? Arguments(source) : [new KernelArgument(field.Array!, null)]).Distinct();

    private static IEnumerable<KernelArgument> Arguments(Expr expression) => expression.SelfAndDescendants().SelectMany(node => node switch
    {
        Expr.Config config => new[] { new KernelArgument(config.Name, config) },
        Expr.ConfigLength length => [new KernelArgument(length.Name, null)],
        _ => [],
    });

    private string Value(KernelField field) => field.Source is { } source ? _scalars.Print(source).Code : _parameters[field.Array!];

    private static string Keyword(KernelArgument argument) => argument.Member switch
    {
        null => Table,
        { Type: ScalarType.Float } => "float",
        { Type: ScalarType.Int } => "int",
        _ => "bool",
    };

    private static string Keyword(KernelFieldType type) => type switch
    {
        KernelFieldType.Float => "float",
        KernelFieldType.Int => "int",
        _ => Table,
    };
}

/// <param name="Name">The member.</param>
/// <param name="Member">How it is read; null for an array, which is passed as a table.</param>
internal sealed record KernelArgument(string Name, Expr.Config? Member);
