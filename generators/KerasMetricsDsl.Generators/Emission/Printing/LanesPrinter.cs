using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>Kernels as structs with one method that is generic over the lanes.</summary>
internal sealed class LanesPrinter : IKernelPrinter
{
    private const string Inlined = $"[{Compiler}.MethodImpl({Compiler}.MethodImplOptions.AggressiveInlining)]";

    // A body that is too long for the engine's loop is a call of its own; lanes that ran unoptimized would be lost. That it is not inlined
    // either is left to its length: said in so many words it would hold on a GPU too, where a call spills to memory.
    private const string Called = $"[{Compiler}.MethodImpl({Compiler}.MethodImplOptions.AggressiveOptimization)]";

    private const string Compiler = "global::System.Runtime.CompilerServices";

    private const string Lanes = "where T : struct, global::KerasMetricsDsl.Numerics.ILanes<T>";

    public void Print(KernelPlan kernel, CodeWriter writer)
    {
        foreach (var formula in kernel.Formulas)
            writer.Comment(formula);
        writer.Line(Generated);
        var fields = new KernelStruct(kernel);
        using var body = writer.Open($"internal readonly struct {kernel.Name}{fields.Parameters()} : {Interface(kernel)}<{kernel.Name}>");
        foreach (var field in kernel.Fields)
            writer.Line(fields.Field(field));
        if (kernel.Fields.Count > 0)
            writer.Line();
        switch (kernel)
        {
            case KernelPlan.Element element:
                PrintElement(element, writer);
                break;
            case KernelPlan.Bucket bucket:
                PrintBucket(bucket, writer);
                break;
            case KernelPlan.Row row:
                PrintRow(row, writer);
                break;
        }
    }

    private static void PrintElement(KernelPlan.Element kernel, CodeWriter writer)
    {
        Property(writer, "int Slots", Literals.Int(kernel.Values.Count));
        if (kernel.Masks != 0)
            Property(writer, "int Masks", "0b" + Convert.ToString(kernel.Masks, 2));
        if (kernel.Cost != KernelPlan.Element.UsualCost)
            Property(writer, "int Cost", Literals.Int(kernel.Cost));
        if (kernel.Reduction != RowReduction.Sum)
            Property(writer, $"{Engine}.Reduction Reduction", $"{Engine}.Reduction.{kernel.Reduction}");
        if (!kernel.Weighted)
            Property(writer, "bool Weighted", "false");
        if (Contains<Term.CellColumn>(kernel.Statements, kernel.Values))
            Property(writer, "bool UsesColumn", "true");
        Integers(kernel, writer);
        if (kernel.Inputs != KernelPlan.AllInputs)
            Property(writer, "int Inputs", "0b" + Convert.ToString(kernel.Inputs, 2));
        writer.Line(kernel.Inlined ? Inlined : Called);
        writer.Line($"public static {Engine}.Quad<T> Evaluate<T, C>(in {kernel.Name} k, ref C at)");
        CellConstraints(writer);
        using var block = writer.Open(null);
        var body = new LanesStatements("at", writer);
        body.Print(kernel.Statements);
        writer.Line($"return new({string.Join(", ", kernel.Values.Select(body.Terms.Code))});");
    }

    private static void PrintBucket(KernelPlan.Bucket kernel, CodeWriter writer)
    {
        if (!kernel.Weighted)
            Property(writer, "bool Weighted", "false");
        if (kernel.Factor is not null)
            Property(writer, "bool HasFactor", "true");
        if (Contains<Term.CellColumn>(kernel.Statements, [kernel.Index]))
            Property(writer, "bool UsesColumn", "true");
        Integers(kernel, writer);
        if (kernel.Inputs != KernelPlan.AllInputs)
            Property(writer, "int Inputs", "0b" + Convert.ToString(kernel.Inputs, 2));
        writer.Line(kernel.Inlined ? Inlined : Called);
        writer.Line($"public static T Index<T, C>(in {kernel.Name} k, ref C at, out T factor)");
        CellConstraints(writer);
        using var block = writer.Open(null);
        var body = new LanesStatements("at", writer);
        body.Print(kernel.Statements);
        writer.Line($"factor = {(kernel.Factor is { } factor ? body.Terms.Code(factor) : "default")};");
        writer.Line($"return {body.Terms.Code(kernel.Index)};");
    }

    private static void PrintRow(KernelPlan.Row kernel, CodeWriter writer)
    {
        if (kernel.Cost != KernelPlan.Row.UsualCost)
            Property(writer, "int Cost", Literals.Int(kernel.Cost));
        Integers(kernel, writer);
        writer.Line(Called);
        writer.Line($"public static void Step<T, R>(in {kernel.Name} k, ref R rows)");
        using (writer.Indent())
            writer.Line(Lanes).Line($"where R : struct, {Engine}.IRows<T>, allows ref struct");
        using (writer.Open(null))
            new LanesStatements("rows", writer).Print(kernel.Statements, continues: false);
    }

    private static void CellConstraints(CodeWriter writer)
    {
        using (writer.Indent())
            writer.Line(Lanes).Line($"where C : struct, {Engine}.ICells<T>, allows ref struct");
    }

    private static void Integers(KernelPlan kernel, CodeWriter writer)
    {
        if (kernel.Integers != 0)
            Property(writer, "int IntegerInputs", "0b" + Convert.ToString(kernel.Integers, 2));
    }

    private static void Property(CodeWriter writer, string declaration, string value) =>
        writer.Line($"public static {declaration} => {value};").Line();

    private static string Interface(KernelPlan kernel) => kernel switch
    {
        KernelPlan.Element => $"{Engine}.IElementKernel",
        KernelPlan.Bucket => $"{Engine}.IBucketKernel",
        _ => $"{Engine}.IRowKernel",
    };

    private static bool Contains<TTerm>(EquatableArray<Statement> statements, IEnumerable<Term> values)
        where TTerm : Term => statements.SelectMany(StatementShape.Terms).Concat(values).Any(Contains<TTerm>);

    private static bool Contains<TTerm>(Term term)
        where TTerm : Term => term is TTerm || term.Children().Any(Contains<TTerm>);
}
