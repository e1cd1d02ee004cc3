using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>Draws a metric: its shape and inputs, its configuration, helpers, and then its accumulators.</summary>
internal sealed class DeclarationGenerator(Random random, bool hasLater = false)
{
    private const int Emphasis = 4;

    // Later forms shall be seen among the many others.
    private readonly Grammar _grammar = new(
        random, hasLater ? [.. Grammar.Common, .. Enumerable.Repeat(LaterRules.All, Emphasis).SelectMany(rule => rule)] : Grammar.Common);

    public Declaration Draw()
    {
        var shape = random.Pick(Shape.Elements, Shape.Elements, Shape.Columns, Shape.Rows, Shape.Rows);
        var surroundings = Surroundings.Draw(random);
        // A declaration without any configuration is a form of its own: its kernels have no fields.
        var members = random.OneIn(4) ? []
            : ConfigMember.All.Concat(hasLater ? ConfigMember.Later : []).Where(_ => random.OneIn(3)).ToArray();
        var derived = ConfigMember.Derived
            .Where(field => random.OneIn(2) && (field.Needs.Length == 0 || members.Any(member => member.Name == field.Needs))).ToArray();
        var inputs = Inputs(shape);
        var names = members.Select(member => member.Name).Concat(shape == Shape.Rows ? ["rows"] : [])
            .Concat(inputs.Any(input => input.Kind == Kind.Whole) ? [LaterRules.Wholes] : []).ToHashSet();
        var reads = members.SelectMany(member => member.Reads).Concat(derived.Select(field => field.Read)).Concat(surroundings.HasBase ? BaseClass.Reads : []);
        // What is special to this metric shall be seen among the many rules that all have.
        var rules = Enumerable.Repeat(reads, Emphasis).SelectMany(read => read).ToList();
        var helpers = Helpers(names, rules);
        var scope = new Scope([.. inputs.Select(input => (input.Name, input.Kind))], names, [.. rules, .. helpers.Select(helper => helper.Call)]);
        var accumulators = new AccumulatorGenerator(random, _grammar, shape, members, scope);
        return new(
            shape, surroundings, members, [.. derived.Select(field => field.Text)], inputs, helpers,
            [.. Enumerable.Range(0, 1 + random.Next(3)).Select(accumulators.Draw)]);
    }

    private Input[] Inputs(Shape shape) => shape switch
    {
        Shape.Columns => [new("x", Kind.Float, IsWide: true), .. Maybe(new("y", Kind.Float, IsWide: true))],
        Shape.Rows =>
        [
            new("r", Kind.Rows, IsWide: true), .. Maybe(new("s", Kind.Rows, IsWide: true)), new("g", Kind.Int, IsWide: false),
            .. Maybe(new("x", Kind.Float, IsWide: false)),
        ],
        // Two integers that are compared make two inputs more.
        _ when hasLater && random.OneIn(2) =>
            [new("x", Kind.Float, IsWide: false), new("u", Kind.Whole, IsWide: false), new("v", Kind.Whole, IsWide: false)],
        _ => [new("x", Kind.Float, IsWide: false), .. Maybe(new("g", Kind.Int, IsWide: false)), .. Maybe(new("f", Kind.Bool, IsWide: false))],
    };

    private Input[] Maybe(Input input) => random.OneIn(2) ? [input] : [];

    private List<HelperMethod> Helpers(IReadOnlySet<string> names, List<Rule> rules)
    {
        var helpers = new List<HelperMethod>();
        var count = random.Next(3);
        for (var i = 0; i < count; i++)
        {
            (string, Kind)[] parameters = [("p0", Kind.Float), .. random.OneIn(2) ? [("p1", Kind.Int)] : Array.Empty<(string, Kind)>()];
            if (names.Contains("rows") && random.OneIn(3))
                parameters = [.. parameters, ("p2", Kind.Rows)];
            var inside = names.Where(name => name != LaterRules.Wholes
                && (name != "rows" || parameters.Any(parameter => parameter.Item2 == Kind.Rows))).ToHashSet();
            var scope = new Scope(parameters, inside, [.. rules, .. helpers.Select(helper => helper.Call)]);
            var body = hasLater && random.OneIn(3) ? Kind.PairBody
                : random.Pick(Kind.FloatBody, Kind.FloatBody, Kind.IntBody, Kind.BoolBody);
            helpers.Add(new($"H{i}", parameters, _grammar.Derive(new Operand(body), scope, 3)));
        }

        return helpers;
    }
}
