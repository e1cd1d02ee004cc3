using KerasMetricsDsl.Fuzz.Running;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Fuzz.Names;

/// <summary>A name for every place; a few of them are hostile.</summary>
internal sealed class Naming
{
    // Two names that become one: in snake_case, in camelCase, without an underscore, in another case.
    private static readonly (Slot A, string NameA, Slot B, string NameB)[] Twins =
    [
        (Slot.Threshold, "aB", Slot.Count, "a_b"), (Slot.Threshold, "scale", Slot.Field, "_scale"), (Slot.Threshold, "scale", Slot.Count, "Scale"),
        (Slot.Class, "Hits", Slot.Neighbour, "HITS"), (Slot.First, "Total", Slot.Second, "total"), (Slot.InputA, "x", Slot.InputB, "X"),
        (Slot.First, "scale", Slot.Threshold, "scale"), (Slot.Field, "_count", Slot.Count, "count"), (Slot.InputA, "a_b", Slot.InputB, "aB"),
        (Slot.First, "Value", Slot.HelperMethod, "value"), (Slot.Class, "Subject", Slot.SetClass, "SUBJECT"), (Slot.InputA, "level", Slot.Threshold, "level"),
        (Slot.Local, "a", Slot.InputB, "A"), (Slot.First, "AB", Slot.Second, "Ab"), (Slot.Threshold, "numA1", Slot.Count, "numA_1"), (Slot.Namespace, "Subject", Slot.Class, "Subject"),
    ];

    private readonly Dictionary<Slot, string> _names = Enum.GetValues<Slot>().ToDictionary(slot => slot, Ordinary);

    public Naming(Random random)
    {
        if (random.OneIn(4))
        {
            var twins = random.Pick(Twins);
            (_names[twins.A], _names[twins.B]) = (twins.NameA, twins.NameB);
            Hostile = [twins.A, twins.B];
            return;
        }

        Hostile = [.. Enumerable.Range(0, random.Pick(1, 1, 1, 2)).Select(_ => random.Pick(Enum.GetValues<Slot>())).Distinct()];
        foreach (var slot in Hostile)
            _names[slot] = slot == Slot.UserType ? random.Pick(Pool.Framework) : random.Pick(Pool.All);
    }

    public IReadOnlyList<Slot> Hostile { get; }

    /// <summary>The name as it stands in a source.</summary>
    public string this[Slot slot] => Escaped(_names[slot]);

    public string Bare(Slot slot) => _names[slot];

    /// <summary>The name of an accumulator as a parameter of the result.</summary>
    public string CamelCase(Slot slot) => Escaped(char.ToLowerInvariant(_names[slot][0]) + _names[slot][1..]);

    public override string ToString() => string.Join(", ", Hostile.Select(slot => $"{slot} = {_names[slot]}"));

    private static string Ordinary(Slot slot) => slot switch
    {
        Slot.Class => "Subject",
        Slot.Namespace => "Fuzzed",
        Slot.Field => "_doubled",
        Slot.Threshold or Slot.Choice or Slot.Count or Slot.Local or Slot.LambdaParameter or Slot.HelperParameter or Slot.InputA or Slot.InputB =>
            char.ToLowerInvariant(slot.ToString()[0]) + slot.ToString()[1..],
        _ => slot.ToString(),
    };

    private static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) is not (SyntaxKind.None or SyntaxKind.UnderscoreToken) ? "@" + name : name;
}
