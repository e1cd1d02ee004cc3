namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>The terms of a statement and of all inside it.</summary>
internal static class StatementShape
{
    public static IEnumerable<Term> Terms(this Statement statement) => statement switch
    {
        Statement.Define define => [define.Value],
        Statement.Loop loop => loop.Body.SelectMany(Terms).Concat(loop.Folds.Select(fold => fold.Value)),
        Statement.Sink sink => sink.Factor is { } factor ? [sink.Value, factor] : [sink.Value],
        _ => [],
    };
}
