using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Inputs, rows, arrays and their reductions.</summary>
internal sealed partial class TermBuilder
{
    // Stands for a loop whose number is not known before its body is built.
    private const int Unnumbered = 1000;

    public override Term VisitInput(Expr.Input node) => new Term.Cell(context.Input(node.Name), node.Type);

    public override Term VisitInteger(Expr.Integer node) => Build(node.Read) switch
    {
        Term.Cell cell => new Term.Cell(context.Integer(cell.Input), ScalarType.Int),
        Term.ColumnValue value => value with { Input = context.Integer(value.Input), Type = ScalarType.Int },
        Term.Pick pick => pick with { Input = context.Integer(pick.Input), Type = ScalarType.Int },
        _ => throw Undecided(node),
    };

    public override Term VisitColumn(Expr.Column node) =>
        context.IsRowKernel ? new Term.LoopIndex(ColumnLoop) : new Term.CellColumn();

    public override Term VisitWeight(Expr.Weight node) =>
        new Term.Weight(context.IsRowKernel && accumulator.Domain != SinkDomain.Row ? ColumnLoop : null);

    public override Term VisitOverEntry(Expr.OverEntry node) =>
        new Term.Entry(context.IsRowKernel ? context.Fields.Table(accumulator.Model.Over!) : accumulator.Model.Over!, node.Type);

    public override Term VisitLoopIndex(Expr.LoopIndex node) => new Term.LoopIndex(_loops[node.Loop]);

    public override Term VisitLoopValue(Expr.LoopValue node) => context.IsInput(node.Row)
        ? AtLoop(context.Input(node.Row), _loops[node.Loop])
        : new Term.TableValue(context.Fields.Table(node.Row), _loops[node.Loop], node.Type);

    public override Term VisitRowLength(Expr.RowLength node) => new Term.RowLength(context.Input(node.Row));

    public override Term VisitArgReduce(Expr.ArgReduce node) => new Term.ArgReduce(node.Max, context.Input(node.Row));

    public override Term VisitRowAt(Expr.RowAt node)
    {
        var input = context.Input(node.Row);
        return Build(node.Index) switch
        {
            Term.LoopIndex index => AtLoop(input, index.Loop),
            Term.CellColumn => new Term.Cell(input, ScalarType.Float),
            // The only column of a sparse row.
            Term.IntLiteral when !context.IsRowKernel => new Term.Cell(input, ScalarType.Float),
            var index => new Term.Pick(input, index, _reached),
        };
    }

    public override Term VisitConfigAt(Expr.ConfigAt node)
    {
        var table = context.Fields.Table(node.Name);
        return Build(node.Index) switch
        {
            Term.LoopIndex index when _tableLoops.Contains((index.Loop, table)) =>
                new Term.TableValue(table, index.Loop, node.Type),
            var index => new Term.Lookup(table, index, _reached, node.Type),
        };
    }

    public override Term VisitRowReduce(Expr.RowReduce node) =>
        Fold(node.Kind, LoopRange.Columns(context.Input(node.Rows[0])), node.Loop, node.Body);

    public override Term VisitArrayReduce(Expr.ArrayReduce node) =>
        Fold(node.Kind, LoopRange.Entries(context.Fields.Table(node.Array)), node.Loop, node.Body);

    private readonly HashSet<(int Loop, string Table)> _tableLoops = [];

    // The rows that loops run over.
    private readonly Dictionary<int, int> _rowLoops = [];

    // Rows are equally long but for sparse ones, which may be shorter than the row that the loop runs over.
    private Term AtLoop(int input, int loop) => context.IsAsLong(input, loop == ColumnLoop ? null : _rowLoops[loop])
        ? new Term.ColumnValue(input, loop)
        : new Term.Pick(input, new Term.LoopIndex(loop), _reached);

    // A loop's number is one more than the highest inside it, so that equal reductions are equal terms wherever they stand.
    private Term.Fold Fold(RowReduction kind, LoopRange range, int loop, Expr body)
    {
        var unnumbered = Unnumbered + loop;
        _loops[loop] = unnumbered;
        if (range.Table is { } table)
            _tableLoops.Add((unnumbered, table));
        else
            _rowLoops[unnumbered] = range.Input;
        var built = context.Terms.Of(Term.AsFloat(Build(body)));
        var number = context.Terms.HighestLoop(built) + 1;
        return new Term.Fold(kind, range, number, context.Renumber(built, unnumbered, number));
    }
}
