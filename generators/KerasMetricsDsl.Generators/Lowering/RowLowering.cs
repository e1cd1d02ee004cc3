using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>One kernel for all accumulators of a row metric: reductions over the row are shared among them.</summary>
internal sealed class RowLowering(MetricModel metric, NameHints hints, IReadOnlyList<int> integers)
{
    private readonly KernelContext _context = new(metric, isRowKernel: true, hints, integers);

    private sealed record SinkValue(AccumulatorVariant Accumulator, Term Value, Term? Factor);

    public KernelPlan.Row Lower(IReadOnlyList<AccumulatorVariant> accumulators)
    {
        var sinks = accumulators.Select(Build).ToList();
        var roots = sinks.SelectMany(sink => sink.Factor is { } factor ? [sink.Value, factor] : new[] { sink.Value });
        var scheduler = new Scheduler(_context, UseCounts.Of(roots));

        EmitSinks(scheduler, scheduler.Root, sinks.Where(sink => sink.Accumulator.Model.Over is null));
        foreach (var over in sinks.Where(sink => sink.Accumulator.Model.Over is not null).GroupBy(sink => sink.Accumulator.Model.Over!))
        {
            var range = LoopRange.Entries(_context.Fields.Table(over.Key));
            var loop = Scheduler.Open(scheduler.Root, LoopKind.Entries, range, 0);
            EmitSinks(scheduler, loop.Body, over);
            Scheduler.Close(scheduler.Root, loop);
        }

        var statements = scheduler.Root.ToStatements();
        return new KernelPlan.Row("", ElementLowering.Formulas(accumulators), _context.Fields.ToArray(), statements, Cost(statements))
        {
            Integers = _context.Integers,
        };
    }

    private SinkValue Build(AccumulatorVariant accumulator)
    {
        var builder = new TermBuilder(_context, accumulator);
        if (accumulator.Model.Kind == AccumulatorKind.Histogram)
        {
            var tuple = ElementLowering.Body(accumulator.Value, builder);
            var (index, factor) = HistogramIndex.Of(accumulator.Model, tuple, builder, _context);
            return new SinkValue(accumulator, _context.Terms.Of(index), factor is null ? null : _context.Terms.Of(factor));
        }

        var value = builder.Build(accumulator.Value);
        _context.Hint(value, Identifiers.Camel(accumulator.Model.Name));
        return new SinkValue(accumulator, value, null);
    }

    private void EmitSinks(Scheduler scheduler, Scope scope, IEnumerable<SinkValue> sinks)
    {
        var all = sinks.ToList();
        foreach (var sink in all.Where(sink => sink.Accumulator.Domain == SinkDomain.Row))
            Emit(scheduler, scope, sink);

        var atColumns = all.Where(sink => sink.Accumulator.Domain != SinkDomain.Row).ToList();
        if (atColumns.Count == 0)
            return;
        var range = LoopRange.Columns(ColumnInput(atColumns));
        var loop = Scheduler.Open(scope, LoopKind.Columns, range, TermBuilder.ColumnLoop);
        foreach (var sink in atColumns)
            Emit(scheduler, loop.Body, sink);
        Scheduler.Close(scope, loop);
    }

    private static void Emit(Scheduler scheduler, Scope scope, SinkValue sink)
    {
        var model = sink.Accumulator.Model;
        var value = scheduler.Lower(sink.Value, scope);
        var factor = sink.Factor is null ? null : scheduler.Lower(sink.Factor, scope);
        scope.Add(new Statement.Sink(
            sink.Accumulator.Slot,
            model.Kind,
            sink.Accumulator.Domain,
            model.UsesWeight,
            model.Kind == AccumulatorKind.Histogram ? value : Term.AsFloat(value),
            factor,
            model.Over is not null));
    }

    // The columns are those of a row that is read at each of them; all such rows have the same length.
    private int ColumnInput(IEnumerable<SinkValue> sinks)
    {
        var read = TermShape.Distinct(sinks.Select(sink => sink.Value))
            .OfType<Term.ColumnValue>()
            .Where(value => value.Loop == TermBuilder.ColumnLoop)
            .Select(value => value.Input)
            .ToList();
        if (read.Count > 0)
            return read.Min();
        var rows = Enumerable.Range(0, metric.Inputs.Count).Where(input => metric.Inputs[input].Kind == InputKind.Row);
        return rows.OrderBy(input => metric.Inputs[input].SparseWhen is null ? 0 : 1).First();
    }

    // Decides about threads only. A loop inside a loop takes as long as the row has columns: always worth them.
    private static int Cost(EquatableArray<Statement> statements)
    {
        if (statements.Any(HasInnerLoop))
            return KernelPlan.Row.HighestCost;
        var cost = KernelCost.Of(statements, []);
        return Math.Min(KernelPlan.Row.HighestCost, KernelPlan.Row.UsualCost + (10 * cost.Transcendentals) + (2 * cost.Divisions));
    }

    private static bool HasInnerLoop(Statement statement) =>
        statement is Statement.Loop loop && (loop.Kind == LoopKind.InnerColumns || loop.Body.Any(HasInnerLoop));
}
