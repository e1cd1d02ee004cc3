using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>
/// A kernel's constructor takes parameters as the metric holds them; what is made of several is computed there, once.
/// </summary>
internal static class KernelStruct
{
    private static readonly ScalarPrinter Scalars = new(new KernelConfig());

    public static string Parameters(KernelPlan kernel)
    {
        // Fields may be made of constants alone: they too are computed by a constructor, and a struct has none that is not written.
        var parameters = Arguments(kernel).Select(argument => $"{Keyword(argument)} {Names.Parameter(argument.Name)}");
        return kernel.Fields.Count == 0 ? "" : $"({string.Join(", ", parameters)})";
    }

    public static string Field(KernelField field) =>
        $"private readonly {Keyword(field.Type)} {Names.Field(field.Name)} = {Value(field)};";

    /// <summary>What the metric passes: scalar members, or the tables of arrays.</summary>
    public static IEnumerable<KernelArgument> Arguments(KernelPlan kernel) =>
        kernel.Fields.SelectMany(field => field.Source is { } source ? Arguments(source) : [new KernelArgument(field.Name, null)]).Distinct();

    private static IEnumerable<KernelArgument> Arguments(Expr expression) => expression.SelfAndDescendants().SelectMany(node => node switch
    {
        Expr.Config config => new[] { new KernelArgument(config.Name, config) },
        Expr.ConfigLength length => [new KernelArgument(length.Name, null)],
        _ => [],
    });

    private static string Value(KernelField field) =>
        field.Source is { } source ? Scalars.Print(source).Code : Names.Parameter(field.Name);

    private static string Keyword(KernelArgument argument) => argument.Member switch
    {
        null => "TableView",
        { Type: ScalarType.Float } => "float",
        { Type: ScalarType.Int } => "int",
        _ => "bool",
    };

    private static string Keyword(KernelFieldType type) => type switch
    {
        KernelFieldType.Float => "float",
        KernelFieldType.Int => "int",
        _ => "TableView",
    };
}

/// <param name="Name">The member.</param>
/// <param name="Member">How it is read; null for an array, which is passed as a table.</param>
internal sealed record KernelArgument(string Name, Expr.Config? Member);
