extern alias runtime;

using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using L = runtime::KerasMetricsDsl.Numerics.Lanes1;

namespace KerasMetricsDsl.Generators.Tests.Lowering.Ranges;

/// <summary>Terms over data, computed by the library's own functions.</summary>
internal sealed class TermValues(float x, float y, int label, bool flag)
{
    public float Of(Term term) => term switch
    {
        Term.FloatLiteral literal => Term.ValueOf(literal),
        Term.Cell { Type: ScalarType.Int } => label,
        Term.Cell { Type: ScalarType.Bool } => flag ? 1f : 0f,
        Term.Cell cell => cell.Input == 0 ? x : y,
        Term.Unary unary => -Of(unary.Operand),
        Term.Select select => flag ? Of(select.WhenTrue) : Of(select.WhenFalse),
        Term.Convert { Type: ScalarType.Int, Operand: { Type: ScalarType.Float } operand } => (int)Of(operand),
        Term.Convert convert => Of(convert.Operand),
        Term.Binary binary => Of(binary.Operator, Of(binary.Left), Of(binary.Right)),
        Term.Call call => Of(IntrinsicCatalogue.Get(call.Intrinsic).Key, [.. call.Arguments.Select(Of)]),
        _ => throw new InvalidOperationException(term.GetType().Name),
    };

    private static float Of(BinaryOperator operation, float left, float right) => operation switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        _ => left / right,
    };

    private static float Of(string function, float[] arguments)
    {
        var (x, y) = ((L)arguments[0], (L)(arguments.Length > 1 ? arguments[1] : 0f));
        var value = function switch
        {
            "Abs" => L.Abs(x),
            "Sign" => L.Sign(x),
            "CopySign" => L.CopySign(x, y),
            "Min" => L.Min(x, y),
            "Max" => L.Max(x, y),
            "MinNumber" => L.MinNumber(x, y),
            "MaxNumber" => L.MaxNumber(x, y),
            "Floor" => L.Floor(x),
            "Ceiling" => L.Ceiling(x),
            "Round" => L.Round(x),
            "Truncate" => L.Truncate(x),
            "Sqrt" => L.Sqrt(x),
            "Log" => L.Log(x),
            "Log2" => L.Log2(x),
            "Log10" => L.Log10(x),
            "LogP1" => L.Log1P(x),
            "Exp" => L.Exp(x),
            "ExpM1" => L.ExpM1(x),
            "Pow" => L.Pow(x, y),
            "Cbrt" => L.Cbrt(x),
            "Sinh" => L.Sinh(x),
            "Cosh" => L.Cosh(x),
            "Tanh" => L.Tanh(x),
            "Sin" => L.Sin(x),
            "Cos" => L.Cos(x),
            "LogPositive" => L.LogPositive(x),
            "LogBounded" => L.LogBounded(x),
            "Log1PUnit" => L.Log1PUnit(x),
            "ExpNegative" => L.ExpNegative(x),
            "MaxZero" => L.MaxZero(x),
            "MaxConstant" => L.MaxConstant(x, y),
            "MinConstant" => L.MinConstant(x, y),
            _ => throw new InvalidOperationException(function),
        };
        // The largest of one lane.
        return L.Max(value);
    }
}
