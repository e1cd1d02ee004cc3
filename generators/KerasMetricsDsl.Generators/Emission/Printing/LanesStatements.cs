using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>The body of a kernel over lanes.</summary>
internal sealed class LanesStatements
{
    private readonly Dictionary<int, Statement.Loop> _loops = [];
    private readonly CodeWriter _writer;

    public LanesStatements(string cursor, CodeWriter writer)
    {
        _writer = writer;
        Terms = new LanesTerms(cursor, _loops);
    }

    public LanesTerms Terms { get; }

    public void Print(EquatableArray<Statement> statements, bool continues = true)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            switch (statements[i])
            {
                case Statement.Define define:
                    _writer.Line($"T {Names.Escape(define.Name)} = {Terms.Code(define.Value)};");
                    break;
                case Statement.Loop loop:
                    Print(loop, isLast: !continues && i + 1 == statements.Count && loop.Folds.Count == 0);
                    break;
                case Statement.Sink sink:
                    Print(sink);
                    break;
            }
        }
    }

    private void Print(Statement.Loop loop, bool isLast)
    {
        foreach (var fold in loop.Folds)
            _writer.Line(Begin(loop, fold));
        _loops[loop.Number] = loop;
        var header = $"for (int {loop.Index} = 0; {loop.Index} < {End(loop)}; {loop.Index}++)";
        if (loop.Body.Count + loop.Folds.Count == 1 && loop.Body.All(statement => statement is not Statement.Loop))
        {
            _writer.Line(header);
            using (_writer.Indent())
                PrintBody(loop);
        }
        else
        {
            using (_writer.Open(header))
                PrintBody(loop);
            if (!isLast)
                _writer.Line();
        }

        _loops.Remove(loop.Number);
        if (loop.Kind != LoopKind.Columns)
            return;
        foreach (var fold in loop.Folds)
            _writer.Line($"T {Names.Escape(fold.Name)} = {Fold(fold)};");
    }

    private void PrintBody(Statement.Loop loop)
    {
        Print(loop.Body, continues: loop.Folds.Count > 0);
        foreach (var fold in loop.Folds)
            _writer.Line(Step(loop, fold));
    }

    private static string End(Statement.Loop loop) => loop.Kind switch
    {
        LoopKind.Columns => $"rows.Steps({loop.Range.Input})",
        LoopKind.InnerColumns => $"rows.Length({loop.Range.Input})",
        _ => $"k.{Names.Field(loop.Range.Table!)}.Length",
    };

    private static string Begin(Statement.Loop loop, FoldPlan fold) => loop.Kind == LoopKind.Columns && fold.Kind == RowReduction.Sum
        ? $"{SourceFile.Engine}.RowSum<T> {Parts(fold)} = new();"
        : $"T {Parts(fold)} = {Identity(fold.Kind)};";

    private static string Parts(FoldPlan fold) => Names.Escape(fold.Parts);

    private string Step(Statement.Loop loop, FoldPlan fold)
    {
        var value = Terms.Code(fold.Value);
        if (loop.Kind == LoopKind.Columns)
            value = $"rows.Keep({fold.Input}, {loop.Index}, {value}, {Identity(fold.Kind)})";
        return (fold.Kind, loop.Kind) switch
        {
            (RowReduction.Sum, LoopKind.Columns) => $"{Parts(fold)}.Add({value});",
            (RowReduction.Sum, _) => $"{Parts(fold)} += {value};",
            _ => $"{Parts(fold)} = T.{fold.Kind}({Parts(fold)}, {value});",
        };
    }

    private static string Fold(FoldPlan fold) => fold.Kind switch
    {
        RowReduction.Sum => $"rows.Fold(ref {Parts(fold)})",
        RowReduction.Max => $"rows.FoldMax({Parts(fold)})",
        _ => $"rows.FoldMin({Parts(fold)})",
    };

    private static string Identity(RowReduction kind) => kind switch
    {
        RowReduction.Sum => "0f",
        RowReduction.Max => "float.NegativeInfinity",
        _ => "float.PositiveInfinity",
    };

    private void Print(Statement.Sink sink)
    {
        var arguments = new List<string> { Literals.Int(sink.Slot) };
        if (sink.Domain != SinkDomain.Row)
            arguments.Add(_loops[TermBuilder.ColumnLoop].Index);
        arguments.Add(Terms.Code(sink.Value));
        if (sink.Factor is { } factor)
            arguments.Add(Terms.Code(factor));
        if (sink.PerEntry)
            arguments.Add("e");
        _writer.Line($"rows.{Method(sink)}({string.Join(", ", arguments)});");
    }

    private static string Method(Statement.Sink sink)
    {
        var domain = sink.Domain switch
        {
            SinkDomain.Cell => "At",
            SinkDomain.Column => "Column",
            _ => "",
        };
        var raw = sink.Raw ? "Raw" : "";
        return sink.Kind switch
        {
            // A smallest value is not weighted: weights only say whether it is there.
            AccumulatorKind.Min => "Min" + domain,
            AccumulatorKind.Max => "Max" + domain,
            AccumulatorKind.Histogram => "Count" + domain + (sink.Factor is null ? "" : "Factor") + raw,
            _ => "Add" + domain + raw,
        };
    }
}
