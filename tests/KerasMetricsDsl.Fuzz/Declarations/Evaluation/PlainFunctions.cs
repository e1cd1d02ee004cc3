using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Fuzz.Declarations.Evaluation;

/// <summary>
/// What the language means by words to which C# gives another meaning. Functions such as Log are the engine's own, on its path without
/// vectors: their error is tested elsewhere, and here a comparison to the last bit shows more.
/// </summary>
public static class PlainFunctions
{
    public static int PlainDivide(int left, int right) => right == 0 ? 0 : right == -1 ? unchecked(-left) : left / right;

    public static int PlainRemainder(int left, int right) => right is 0 or -1 ? 0 : left % right;

    public static float PlainClamp(float value, float least, float most) => MathF.Min(MathF.Max(value, least), most);

    // The sign is an int, and an int of NaN is 0.
    public static float PlainSign(float value) => value > 0 ? 1 : value < 0 ? -1 : 0;

    public static float PlainLog(float value) => LanesScalar.Log(value)[0];

    public static float PlainLog2(float value) => LanesScalar.Log2(value)[0];

    public static float PlainLog10(float value) => LanesScalar.Log10(value)[0];

    public static float PlainLogP1(float value) => LanesScalar.Log1P(value)[0];

    public static float PlainExp(float value) => LanesScalar.Exp(value)[0];

    public static float PlainExpM1(float value) => LanesScalar.ExpM1(value)[0];

    public static float PlainPow(float value, float exponent) => LanesScalar.Pow(value, exponent)[0];

    public static float PlainCbrt(float value) => LanesScalar.Cbrt(value)[0];

    public static float PlainSinh(float value) => LanesScalar.Sinh(value)[0];

    public static float PlainCosh(float value) => LanesScalar.Cosh(value)[0];

    public static float PlainTanh(float value) => LanesScalar.Tanh(value)[0];

    public static float PlainSin(float value) => LanesScalar.Sin(value)[0];

    public static float PlainCos(float value) => LanesScalar.Cos(value)[0];
}
