using static KerasMetricsDsl.Fuzz.Declarations.Generation.Kind;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>A base class with a private field, beside a private field of the same name in the metric.</summary>
internal static class BaseClass
{
    public const string Text = "public abstract class Base { private readonly float _scale = 100; protected float Scaled(float value) => _scale * value; }";

    /// <summary>The method of the base class that reads its private field.</summary>
    public const string Hidden = "Scaled(";

    public const string Field = "private readonly float _scale = 3;";

    public static Rule[] Reads { get; } =
    [
        new(Float, "Scaled($0)", Operand.Safe(Float)) { Plain = "(100f * $0)" },
        new(Float, "(_scale * $0)", Float) { Plain = "(3f * $0)" },
        new(Float, "(_scale * Scaled($0))", Operand.Safe(Float)) { Plain = "(3f * (100f * $0))" },
    ];
}
