namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Numbers that keep the lets and loops of one accumulator apart.</summary>
internal sealed class Numbering
{
    private int _lets;
    private int _loops;

    public int NextLet() => _lets++;

    public int NextLoop() => _loops++;
}
