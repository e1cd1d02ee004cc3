using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes the overloads of <c>UpdateState</c> that take plain spans of the declared types.</summary>
internal static class SpanOverloads
{
    private const string Span = "global::System.ReadOnlySpan";

    public static void Emit(CodeWriter writer, UpdateSlice slice)
    {
        if (slice.Shape != SpanShape.Rows)
            WithoutColumns(writer, slice);
        if (slice.Shape != SpanShape.Cells)
            WithColumns(writer, slice);
    }

    public static void Document(CodeWriter writer, UpdateSlice slice, string remark, bool columns = false)
    {
        writer.Summary($"Adds a batch: all of it or, if this throws, nothing. {remark}");
        foreach (var input in slice.Inputs)
            writer.Param(input.Name, Meaning(input.Kind));
        if (columns)
            writer.Param("columns", "The length of a row.");
        writer.Param("sampleWeight", "The weights of the samples; 1 each when left out.");
        writer.Param("mask", "Samples that are false are left out, even if NaN.");
        writer.Exception("global::System.ArgumentException", "Inputs, weights or mask do not fit together.");
        if (slice.Formulas.Count == 1)
        {
            writer.Remarks(Formula(slice.Formulas[0]));
        }
        else
        {
            writer.Line("/// <remarks>");
            foreach (var formula in slice.Formulas)
                writer.Line($"/// {Formula(formula)}<br/>");
            writer.Line("/// </remarks>");
        }

        writer.Line(Generated);
    }

    public static void Signature(CodeWriter writer, string start, IReadOnlyList<string> parameters, string end = " =>")
    {
        writer.Line(start);
        using (writer.Indent())
        {
            for (var i = 0; i < parameters.Count; i++)
                writer.Line(parameters[i] + (i + 1 < parameters.Count ? "," : ")" + end));
        }
    }

    private static void WithoutColumns(CodeWriter writer, UpdateSlice slice)
    {
        var isRows = slice.Shape == SpanShape.RowsBesideCells;
        Document(writer, slice, isRows ? "Rows follow one another, as many as there are other values." : "One sample an element.");
        if (slice.IsDirect)
        {
            Direct(writer, slice);
            return;
        }

        Signature(writer, "public void UpdateState(", Parameters(slice, columns: false));
        using (writer.Indent())
        {
            if (isRows)
            {
                var rows = Names.Escape(slice.Inputs.First(input => input.Kind == InputKind.Row).Name);
                var labels = Names.Escape(slice.Inputs.First(input => input.Kind != InputKind.Row).Name);
                var length = $"{rows}.Length / global::System.Math.Max(1, {labels}.Length)";
                var inputs = string.Join(", ", slice.Inputs.Select(input => Names.Escape(input.Name)));
                writer.Line($"UpdateState({inputs}, global::System.Math.Max(1, {length}), sampleWeight, mask);");
            }
            else
            {
                Update(writer, slice.Inputs.Select(input => Names.Escape(input.Name)));
            }
        }

        writer.Line();
    }

    private static void Direct(CodeWriter writer, UpdateSlice slice)
    {
        Signature(writer, "public void UpdateState(", Parameters(slice, columns: false), end: "");
        var names = slice.Inputs.Select(input => input.Name).ToList();
        var update = new LocalNames(names.Concat(GeneratedMembers.UpdateParameters)).Declare("update");
        var spans = string.Join(", ", names.Select(Names.Escape).Concat(["sampleWeight", "mask"]));
        // An input hides a member of its name.
        string Own(string member) => names.Contains(member) ? "this." + member : member;
        using (writer.Open(null))
        {
            writer.Line($"{Engine}.DirectUpdate {update} = {Own("MetricState")}.Direct({spans});");
            writer.Line($"if ({update}.IsPossible)");
            using (writer.Indent())
                writer.Line($"{Own("RunKernels")}({update});");
            writer.Line("else");
            using (writer.Indent())
                writer.Line($"{Own("MetricState")}.Update(this, {spans});");
        }

        writer.Line();
    }

    private static void WithColumns(CodeWriter writer, UpdateSlice slice)
    {
        Document(writer, slice, "Rows follow one another.", columns: true);
        Signature(writer, "public void UpdateState(", Parameters(slice, columns: true));
        using (writer.Indent())
            Update(writer, slice.Inputs.Select(input => Rows(slice, input)));
        writer.Line();
    }

    private static void Update(CodeWriter writer, IEnumerable<string> inputs) =>
        writer.Line($"UpdateState(new {Runtime}.MetricBatch({string.Join(", ", inputs)}) {{ SampleWeight = sampleWeight, Mask = mask }});");

    private static string Rows(UpdateSlice slice, InputModel input)
    {
        var name = Names.Escape(input.Name);
        var isOnePerRow = slice.Shape == SpanShape.RowsBesideCells && input.Kind != InputKind.Row;
        if (isOnePerRow)
            return name;
        var columns = input.SparseWhen is { } flag ? $"{Flag(slice, flag)} ? 1 : columns" : "columns";
        return $"{Runtime}.MetricInput.Rows({name}, {columns})";
    }

    // The method's parameters hide what the class has under the same name.
    private static string Flag(UpdateSlice slice, string name)
    {
        var owner = slice.Config.First(member => member.Name == name) switch
        {
            { IsConstructorParameter: true } => "",
            { IsStatic: true } => slice.Type.Reference + ".",
            _ => "this.",
        };
        return owner + Names.Escape(name);
    }

    private static List<string> Parameters(UpdateSlice slice, bool columns)
    {
        var parameters = slice.Inputs.Select(input => $"{Span}<{Element(input)}> {Names.Escape(input.Name)}").ToList();
        if (columns)
            parameters.Add("int columns");
        parameters.Add($"{Span}<float> sampleWeight = default");
        parameters.Add($"{Span}<bool> mask = default");
        return parameters;
    }

    private static string Element(InputModel input) => input.Kind is InputKind.Row or InputKind.Element ? "float" : input.DeclaredType;

    private static string Formula(string formula) => $"<c>{Printing.Literals.Xml(formula)}</c>";

    private static string Meaning(InputKind kind) => kind switch
    {
        InputKind.Row => "Rows of values.",
        InputKind.Label => "Labels.",
        InputKind.Flag => "Flags.",
        _ => "Values.",
    };
}
