using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>Draws the accumulators of a metric whose inputs and configuration are known.</summary>
internal sealed class AccumulatorGenerator(Random random, Grammar grammar, Shape shape, ConfigMember[] members, Scope inputs)
{
    private const int Depth = 4;

    private static readonly Gathering[] Reductions = [Gathering.Mean, Gathering.Sum, Gathering.Sum, Gathering.Min, Gathering.Max];

    public Accumulator Draw(int number) => random.OneIn(4) ? Histogram($"A{number}") : Reduction($"A{number}");

    private Accumulator Reduction(string name)
    {
        var draft = new Accumulator(name, random.Pick(Reductions), Node.Leaf(Kind.FloatBody, ""))
        {
            PerColumn = shape == Shape.Columns || (shape == Shape.Rows && random.OneIn(4)),
            IsPartial = random.OneIn(12),
        };
        draft = draft with { TakesColumn = shape == Shape.Rows && (draft.PerColumn || random.OneIn(5)) };
        draft = draft with { TakesWeight = draft.Gathering == Gathering.Sum && random.OneIn(8) };
        if (random.OneIn(5) && members.FirstOrDefault(member => member.Name is "table" or "ids") is { } array)
            draft = draft with { Over = (array.Name, array.Type[..^2]) };
        var kind = shape == Shape.Rows && random.OneIn(4) ? Kind.ApproximateBody : random.Pick(Kind.FloatBody, Kind.FloatBody, Kind.IntBody, Kind.BoolBody);
        return draft with { Body = grammar.Derive(new Operand(kind), ScopeOf(draft), Depth) };
    }

    private Accumulator Histogram(string name)
    {
        var draft = new Accumulator(name, Gathering.Histogram, Node.Leaf(Kind.IndexBody, ""))
        {
            Sizes = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => random.Pick(["2", "3", "5", .. Declaration.SizeNames]))],
            HasFactor = random.OneIn(4),
            PerColumn = shape == Shape.Columns,
        };
        var operands = draft.Sizes.Select(_ => new Operand(Kind.Int)).Concat(draft.HasFactor ? [new Operand(Kind.Float)] : []).ToArray();
        var items = string.Join(", ", operands.Select((_, i) => $"${i}"));
        var rule = new Rule(Kind.IndexBody, operands.Length == 1 ? $"=> {items};" : $"=> ({items});", operands);
        return draft with { Body = grammar.Apply(rule, ScopeOf(draft), Depth - 1) };
    }

    private Scope ScopeOf(Accumulator accumulator)
    {
        var variables = new List<(string, Kind)>();
        if (accumulator.TakesColumn)
            variables.Add(("column", Kind.Int));
        if (accumulator.TakesWeight)
            variables.Add(("weight", Kind.Float));
        if (accumulator.Over is { } over)
            variables.Add(("entry", over.Type == "int" ? Kind.Int : Kind.Float));
        return inputs.With(variables);
    }
}
