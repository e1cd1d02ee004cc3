using KerasMetricsDsl.Fuzz.Running;
using static KerasMetricsDsl.Fuzz.Declarations.Generation.Kind;
using static KerasMetricsDsl.Fuzz.Declarations.Generation.Operand;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>One constructor parameter: its type, how bodies read it, and the values it is tried with.</summary>
internal sealed record ConfigMember(string Type, string Name, Rule[] Reads, Func<Random, object?> Draw)
{
    // More entries than this are never asked for by a right index.
    public const int Entries = 3;

    private static readonly int[] Ints = [0, 0, 1, 2, 3, 5, -1, 7, 1_000_000, int.MaxValue, int.MinValue];
    private static readonly float[] Floats = [0, 1, 2, 0.5f, -1, 0.1f, 3.75f, float.NaN, float.PositiveInfinity];
    private static readonly long[] Longs = [0, 5, -1, int.MaxValue, 1L + int.MaxValue, 1L << 32, (1L << 32) + 1, long.MinValue];

    public static ConfigMember[] All { get; } =
    [
        new("float", "k", [new(Float, "k")], random => random.Pick(Floats)),
        new("double", "d", [new(Float, "(float)d")], random => (double)random.Pick(Floats)),
        new("int", "n", [new(Int, "n")], random => random.Pick(Ints)),
        new("long", "big", [new(Bool, "($0 > big)", Int), new(Bool, "(big == $0)", Int)], random => random.Pick(Longs)),
        new("bool", "flag", [new(Bool, "flag")], random => random.Next(2) == 1),
        new("Mode", "mode",
            [
                new(Bool, "(mode == Mode.Second)"),
                new(Float, "(mode switch { Mode.First => $0, Mode.Second => $1, _ => $2 })", Float, Float, Float),
            ],
            random => random.Next(3)),
        new("float?", "cap",
            [
                new(Float, "(cap ?? $0)", Float), new(Float, "(cap is { } $a ? $0 : $1)", new Operand(Float, Float), Float),
                new(Float, "(cap.HasValue ? cap.Value : $0)", Float), new(Bool, "(cap is null)"),
            ],
            random => random.OneIn(3) ? null : random.Pick(Floats)),
        new("int?", "ignore", [new(Int, "(ignore ?? $0)", Int), new(Bool, "(ignore is not null && $0 == ignore.Value)", Int)],
            random => random.OneIn(3) ? null : random.Pick(Ints)),
        new("float[]", "table",
            [
                new(Float, "table[$0]", Int) { Faults = true }, new(Float, "table[0]") { Faults = true }, new(Float, "table[2]") { Faults = true },
                new(Float, "table[n]") { Faults = true, Needs = ["n"] }, new(Int, "table.Length"),
                new(Int, "table.Count($a => $0)", new Operand(Bool, Float)),
            ],
            random => DrawEntries(random, () => random.Pick(Floats))),
        new("int[]", "ids", [new(Int, "ids[$0]", Int) { Faults = true }, new(Int, "ids.Length"), new(Int, "ids[n]") { Faults = true, Needs = ["n"] }],
            random => DrawEntries(random, () => random.Pick(Ints))),
    ];

    /// <summary>Members, and ways to read them, that came to the language later.</summary>
    public static ConfigMember[] Later { get; } =
    [
        new("Parts", "parts",
            [
                new(Bool, "((parts & Parts.A) != 0)"), new(Bool, "parts.HasFlag(Parts.B)"), new(Bool, "parts.HasFlag(Parts.A | Parts.C)"),
                new(Bool, "((parts | Parts.A) == (Parts.A | Parts.C))"), new(Bool, "((parts ^ Parts.B) != Parts.None)"),
                new(Bool, "((parts & ~Parts.A) == Parts.B)"),
            ],
            random => random.Next(8)),
        new("float[]", "ends",
            [
                new(Float, "ends[^1]") { Faults = true }, new(Float, "ends[^3]") { Faults = true },
                new(Float, "ends[^4]") { Faults = true },
                new(Float, "(ends.Length > 0 ? ends[^1] : $0)", Float),
            ],
            random => DrawEntries(random, () => random.Pick(Floats))),
        new("float?", "most", [new(Float, "(most switch { null => $0, > 1f => $1, _ => $2 })", Float, Float, Float)],
            random => random.OneIn(3) ? null : random.Pick(Floats)),
        new("Mode", "way", [new(Float, "(way switch { Mode.First => $0, Mode.Second => $1, Mode.Third => $2 })", Float, Float, Float)],
            random => random.Next(3)),
    ];

    /// <summary>Fields and properties that are computed of parameters, and constants.</summary>
    public static (string Needs, string Text, Rule Read)[] Derived { get; } =
    [
        ("k", "private readonly float _twice = k * 2;", new(Float, "_twice")),
        ("k", "private float Shifted => k + 1;", new(Float, "Shifted")),
        ("n", "private readonly int _next = unchecked(n + 1);", new(Int, "_next")),
        ("", "private const float Half = 0.5f;", new(Float, "Half")),
    ];

    private static T[] DrawEntries<T>(Random random, Func<T> draw) => [.. Enumerable.Range(0, random.OneIn(6) ? 0 : Entries).Select(_ => draw())];
}
