using KerasMetricsDsl.Generators.Lowering;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Names of locals and parameters in a generated method. None hides what the method reads by a name of the user's.</summary>
internal sealed class LocalNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>A name as code: the wanted one if it is free.</summary>
    public string Declare(string name) => Names.Escape(Identifiers.Unique(name, _taken));
}
