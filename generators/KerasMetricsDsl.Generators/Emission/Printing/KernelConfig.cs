using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>Members as a kernel's constructor sees them: floats, ints and tables.</summary>
internal sealed class KernelConfig : IConfigSpelling
{
    public Text Value(Expr.Config member) => Text.Atom(Names.Parameter(member.Name));

    public Text HasValue(string name) => throw new InvalidOperationException($"{name} is asked for before a kernel is chosen.");

    public Text Length(string name) => Text.Atom(Names.Parameter(name) + ".Length");

    public Text Flag(string method) => throw new InvalidOperationException($"{method} is asked before a kernel is chosen.");
}
