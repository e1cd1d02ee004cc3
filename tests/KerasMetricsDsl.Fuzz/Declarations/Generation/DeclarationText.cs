using System.Globalization;
using System.Text;
using KerasMetricsDsl.Fuzz.Building;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>The metric as a user would write it.</summary>
internal static class DeclarationText
{
    public const string ClassName = "Subject";

    public static Source Of(Declaration declaration)
    {
        var surroundings = declaration.Surroundings;
        var text = new StringBuilder();
        if (surroundings.UsesSystem && !surroundings.ImplicitUsings)
            text.AppendLine("using System;");
        text.AppendLine("using System.Linq;").AppendLine("using KerasMetricsDsl;").AppendLine("namespace Fuzzed;");
        text.AppendLine("public enum Mode { First, Second, Third }");
        if (HasParts(declaration))
            text.AppendLine("[System.Flags] public enum Parts { None = 0, A = 1, B = 2, C = 4 }");
        if (surroundings.HasOwnMathF)
            text.AppendLine("public static class MathF { public static float Sqrt(float x) => 1000; public static float Abs(float x) => -7; }");
        if (surroundings.HasBase)
            text.AppendLine(BaseClass.Text);
        if (surroundings.IsNested)
            text.AppendLine("public static partial class Outer {");
        text.AppendLine("[Metric]").AppendLine(Header(declaration)).AppendLine("{");
        foreach (var member in Members(declaration))
            text.Append("    ").AppendLine(surroundings.Qualifies ? Qualified(member) : member);
        text.AppendLine("}");
        if (surroundings.IsNested)
            text.AppendLine("}");
        return new("Subject.cs", text.ToString());
    }

    /// <summary>Whether the enum with flags is there.</summary>
    public static bool HasParts(Declaration declaration) => declaration.Members.Any(member => member.Type == "Parts");

    private static string Header(Declaration declaration)
    {
        var parameters = declaration.Members.Select(member => $"{member.Type} {member.Name}")
            .Concat(SizesOf(declaration).Select(size => $"int {size}"));
        var list = string.Join(", ", parameters);
        return $"public partial class {ClassName}{(list.Length > 0 ? $"({list})" : "")}{(declaration.Surroundings.HasBase ? " : Base" : "")}";
    }

    /// <summary>The size parameters that any histogram uses.</summary>
    public static IEnumerable<string> SizesOf(Declaration declaration) =>
        Declaration.SizeNames.Where(size => declaration.Accumulators.Any(accumulator => accumulator.Sizes.Contains(size)));

    private static IEnumerable<string> Members(Declaration declaration)
    {
        foreach (var field in declaration.Fields)
            yield return field;
        if (declaration.Surroundings.HasBase)
            yield return BaseClass.Field;
        foreach (var accumulator in declaration.Accumulators)
        {
            var signature = $"{accumulator.ReturnType} {accumulator.Name}({declaration.Parameters(accumulator)})";
            if (accumulator.IsPartial)
                yield return $"private partial {signature.Replace("[Column] ", "", StringComparison.Ordinal).Replace("[Weight] ", "", StringComparison.Ordinal)} {accumulator.Body.DeclaredText}";
            yield return $"{Attribute(accumulator)} private {(accumulator.IsPartial ? $"partial {signature};" : $"{signature} {accumulator.Body.DeclaredText}")}";
        }

        foreach (var helper in declaration.Helpers)
            yield return $"private {helper.ReturnType} {helper.Name}({Parameters(helper)}) {helper.Body.DeclaredText}";
        var spans = declaration.Accumulators.Select(accumulator => $"System.ReadOnlySpan<double> {CamelCase(accumulator.Name)}");
        var items = declaration.Accumulators.Select(accumulator => $".. {CamelCase(accumulator.Name)}");
        yield return $"[Result] private static double[] Result({string.Join(", ", spans)}) => [{string.Join(", ", items)}];";
    }

    public static string Parameters(HelperMethod helper) => string.Join(", ", helper.Parameters.Select(parameter =>
        $"{parameter.Kind switch { Kind.Int => "int", Kind.Rows => "Row", _ => "float" }} {parameter.Name}"));

    private static string Attribute(Accumulator accumulator)
    {
        var arguments = accumulator.Sizes.Select(size => char.IsDigit(size[0]) ? size : $"nameof({size})")
            .Concat(accumulator.PerColumn ? ["PerColumn = true"] : [])
            .Concat(accumulator.Over is { } over ? [$"Over = nameof({over.Array})"] : []);
        var list = string.Join(", ", arguments);
        return $"[{accumulator.Gathering}{(list.Length > 0 ? $"({list})" : "")}]";
    }

    private static string CamelCase(string name) => char.ToLower(name[0], CultureInfo.InvariantCulture) + name[1..];

    private static string Qualified(string text) => text
        .Replace("MathF.", "System.MathF.", StringComparison.Ordinal).Replace("Math.", "System.Math.", StringComparison.Ordinal);
}
