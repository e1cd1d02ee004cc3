using KerasMetricsDsl.Fuzz.Building;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>What stands around a declaration and must not matter.</summary>
internal sealed record Surroundings(bool ImplicitUsings, bool UsesSystem, bool HasOwnMathF, bool HasBase, bool IsNested)
{
    /// <summary>Without the using, or beside a class of the same name, functions are written in full.</summary>
    public bool Qualifies => !UsesSystem || HasOwnMathF;

    public BuildSettings Settings => new(ImplicitUsings: ImplicitUsings);

    public static Surroundings Draw(Random random)
    {
        var implicitUsings = random.Next(3) > 0;
        return new(implicitUsings, implicitUsings || random.Next(4) > 0, random.OneIn(12), random.OneIn(8), random.OneIn(6));
    }
}
