using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>Members as a kernel's constructor sees them: floats, ints and tables.</summary>
/// <param name="parameters">The constructor's parameters by member.</param>
internal sealed class KernelConfig(IReadOnlyDictionary<string, string> parameters) : IConfigSpelling
{
    public Text Value(Expr.Config member) => Text.Atom(parameters[member.Name]);

    public Text HasValue(string name) => throw new InvalidOperationException($"{name} is asked for before a kernel is chosen.");

    public Text Length(string name) => Text.Atom(parameters[name] + ".Length");

    public Text AreIntegers(int first, int second) => throw new InvalidOperationException("Inputs are compared before a kernel is chosen.");

    public Text Flag(string method) => throw new InvalidOperationException($"{method} is asked before a kernel is chosen.");
}
