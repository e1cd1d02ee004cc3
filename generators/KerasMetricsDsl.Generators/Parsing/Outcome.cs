using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// What statements do: where <see cref="Returns"/> holds they return <see cref="Value"/>, elsewhere the statements behind them go on. What
/// follows an <c>if</c> stands where the only way out of it leads; behind several ways out it stands once, under their condition.
/// </summary>
internal sealed class Outcome
{
    private readonly Func<Outcome, Outcome>? _onlyExit;

    private Outcome(Expr returns, Expr value, Func<Outcome, Outcome>? onlyExit) => (Returns, Value, _onlyExit) = (returns, value, onlyExit);

    /// <summary>Nothing is returned; there is no value.</summary>
    public static Outcome GoesOn { get; } = new(Exprs.False, Exprs.Zero, rest => rest);

    public Expr Returns { get; }

    public Expr Value { get; }

    public bool AlwaysReturns => Returns == Exprs.True;

    public bool NeverReturns => Returns == Exprs.False;

    public static Outcome Return(Expr value) => new(Exprs.True, value, null);

    public static Outcome Choose(Expr condition, Outcome whenTrue, Outcome whenFalse)
    {
        if (condition is Expr.BoolConstant known)
            return known.Value ? whenTrue : whenFalse;
        if (whenTrue.NeverReturns && whenFalse.NeverReturns)
            return GoesOn;
        var hasOneExit = whenTrue.AlwaysReturns ? whenFalse._onlyExit is not null : whenFalse.AlwaysReturns && whenTrue._onlyExit is not null;
        return new(
            Exprs.Choose(condition, whenTrue.Returns, whenFalse.Returns),
            whenFalse.NeverReturns ? whenTrue.Value
                : whenTrue.NeverReturns ? whenFalse.Value
                : new Expr.Conditional(condition, whenTrue.Value, whenFalse.Value),
            hasOneExit ? rest => Choose(condition, whenTrue.Then(rest), whenFalse.Then(rest)) : null);
    }

    /// <summary>These statements, then others.</summary>
    public Outcome Then(Outcome rest)
    {
        if (AlwaysReturns)
            return this;
        return _onlyExit is { } exit ? exit(rest) : Choose(Returns, Return(Value), rest);
    }

    /// <summary>All of it inside something that surrounds the statements, such as a let.</summary>
    public Outcome Inside(Func<Expr, Expr> surround)
    {
        if (NeverReturns)
            return this;
        return new(
            AlwaysReturns ? Returns : surround(Returns),
            surround(Value),
            _onlyExit is { } exit ? rest => exit(rest).Inside(surround) : null);
    }
}
