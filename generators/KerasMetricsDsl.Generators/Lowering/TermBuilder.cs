using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering.Ranges;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// Turns one accumulator's specialised expression into terms. Lets are put in place (the scheduler shares them again, under the
/// author's names) and every indexed read gets the condition under which it is reached.
/// </summary>
internal sealed partial class TermBuilder(KernelContext context, AccumulatorVariant accumulator) : ExprVisitor<Term>
{
    /// <summary>The loop over the columns that an accumulator is evaluated at; higher than any reduction's number.</summary>
    public const int ColumnLoop = 62;

    private readonly Dictionary<int, Term> _locals = [];
    private readonly Dictionary<int, Expr.Let> _calls = [];
    private readonly Dictionary<int, Dictionary<Term, Term>> _called = [];
    private readonly Dictionary<int, int> _loops = [];
    private readonly HashSet<int> _reading = [];
    private readonly Term _always = context.Terms.Of(new Term.BoolLiteral(true));
    private Term _reached = context.Terms.Of(new Term.BoolLiteral(true));

    public Term Build(Expr expression) =>
        context.Terms.Of(expression.IsParameterOnly() ? context.Fields.Value(expression) : Visit(expression));

    public override Term VisitFloatConstant(Expr.FloatConstant node) => context.Fields.Value(node);

    public override Term VisitIntConstant(Expr.IntConstant node) => context.Fields.Value(node);

    public override Term VisitBoolConstant(Expr.BoolConstant node) => context.Fields.Value(node);

    public override Term VisitConfig(Expr.Config node) => context.Fields.Value(node);

    public override Term VisitConfigLength(Expr.ConfigLength node) => context.Fields.Value(node);

    public override Term VisitConfigHasValue(Expr.ConfigHasValue node) => throw Undecided(node);

    public override Term VisitBatchFlag(Expr.BatchFlag node) => throw Undecided(node);

    public override Term VisitAreIntegers(Expr.AreIntegers node) => throw Undecided(node);

    public override Term VisitTuple(Expr.Tuple node) => throw Undecided(node);

    public override Term VisitInvalid(Expr.Invalid node) => throw Undecided(node);

    public override Term VisitUnary(Expr.Unary node) => new Term.Unary(node.Operator, Build(node.Operand));

    public override Term VisitConvert(Expr.Convert node) => KnownForms.Of(new Term.Convert(Build(node.Operand), node.Type), context.Ranges);

    public override Term VisitCall(Expr.Call node)
    {
        var arguments = node.Arguments.Select(Build).ToList();
        return node.Intrinsic == "Clamp"
            ? Call("Min", Call("Max", arguments[0], arguments[1]), arguments[2])
            : Call(node.Intrinsic, [.. arguments]);

        Term Call(string function, params Term[] of) =>
            context.Terms.Of(KnownForms.Of(new Term.Call(function, of.ToEquatableArray(), node.Type), context.Ranges));
    }

    public override Term VisitBinary(Expr.Binary node)
    {
        var left = Build(node.Left);
        var right = (node.Operator, node.Type) switch
        {
            (BinaryOperator.And, ScalarType.Bool) => Reached(left, node.Right),
            (BinaryOperator.Or, ScalarType.Bool) => Reached(Not(left), node.Right),
            _ => Build(node.Right),
        };
        return new Term.Binary(node.Operator, left, right, node.Type);
    }

    public override Term VisitConditional(Expr.Conditional node)
    {
        var condition = Build(node.Condition);
        return new Term.Select(condition, Reached(condition, node.WhenTrue), Reached(Not(condition), node.WhenFalse));
    }

    public override Term VisitLet(Expr.Let node)
    {
        Bind(node);
        return Build(node.Body);
    }

    public void Bind(Expr.Let node)
    {
        if (node.IsCall)
            Define(node);
        else
            _locals[node.Id] = Named(node);
    }

    public override Term VisitLocal(Expr.Local node) => _calls.TryGetValue(node.Id, out var call) ? Called(call) : _locals[node.Id];

    // A mask and a value are numbered apart: the same number may come twice.
    private void Define(Expr.Let call)
    {
        if (_calls.TryGetValue(call.Id, out var known) && ReferenceEquals(known, call))
            return;
        _calls[call.Id] = call;
        _called.Remove(call.Id);
        if (call.Value.SelfAndDescendants().Any(IsGuarded))
            _reading.Add(call.Id);
        else
            _reading.Remove(call.Id);
    }

    // Reads of memory may be an error: at an index, and in a loop over rows of which one may be shorter.
    private bool IsGuarded(Expr part) => part is Expr.RowAt or Expr.ConfigAt or Expr.LoopValue || part is Expr.Local local && _reading.Contains(local.Id);

    private Term Named(Expr.Let node)
    {
        var value = Build(node.Value);
        context.Hint(value, node.Name);
        return value;
    }

    // The condition under which a call is reached is part of the reads in it: under the same one it is the same value, and without reads
    // it is the same everywhere.
    private Term Called(Expr.Let call)
    {
        var condition = _reading.Contains(call.Id) ? _reached : _always;
        if (!_called.TryGetValue(call.Id, out var values))
            _called.Add(call.Id, values = new(ReferenceComparer<Term>.Instance));
        return values.TryGetValue(condition, out var known) ? known : values[condition] = Named(call);
    }

    private Term Reached(Term when, Expr expression)
    {
        var outer = _reached;
        _reached = context.Terms.Of(And(outer, when));
        var term = Build(expression);
        _reached = outer;
        return term;
    }

    private static Term And(Term left, Term right) => (left, right) switch
    {
        (Term.BoolLiteral known, _) => known.Value ? right : known,
        (_, Term.BoolLiteral known) => known.Value ? left : known,
        _ => new Term.Binary(BinaryOperator.And, left, right, ScalarType.Bool),
    };

    private static Term Not(Term term) => term switch
    {
        Term.BoolLiteral known => new Term.BoolLiteral(!known.Value),
        Term.Unary { Operator: UnaryOperator.Not } not => not.Operand,
        _ => new Term.Unary(UnaryOperator.Not, term),
    };

    private static InvalidOperationException Undecided(Expr node) => new($"{node.GetType().Name} cannot be part of a kernel.");
}
