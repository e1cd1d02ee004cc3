using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Parsing;

/// <summary>Forms of current C# that bodies may have, compiled and run: the value is that of plain C#.</summary>
public class FormsTests
{
    [Theory]
    [InlineData("[Sum] static float V(Row x) => x[^1] - x[^2];", 1f)]
    [InlineData("[Sum] float V(Row x) => x[0] * w[^1];", 6f)]
    [InlineData("[Sum] static float V(Row x) { var (a, b) = (x[0], x[1]); return a - b; }", -1f)]
    [InlineData("[Sum] static float V(Row x) { var (a, (b, c)) = (x[0], (x[1], x[2])); return a - b * c; }", -10f)]
    [InlineData("[Sum] static float V(Row x) { var (low, high) = Range(x); return high - low; } static (float, float) Range(Row r) => (r.Min(), r.Max());", 2f)]
    [InlineData("[Sum] static float V(Row x) { (float low, float high) = x[0] > 2 ? (x[0], x[1]) : (x[1], x[2]); return high * low; }", 12f)]
    [InlineData("[Sum] static float V(Row x) { var (a, b) = Ends(x); return b - a; } static (float Low, float High) Ends(Row r) => r[0] < r[^1] ? (r[0], r[^1]) : (r[^1], r[0]);", 2f)]
    [InlineData("[Sum] static float V(Row x) { var pair = (x[0], more: x[1]); return pair.Item1 * 10 + pair.more; }", 23f)]
    [InlineData("[Sum] static float V(Row x) => Difference((x[0], x[1])); static float Difference((float a, float b) pair) => pair.a - pair.b;", -1f)]
    [InlineData("[Sum] static float V(Row x) => ((int)x[0], (int)x[1]) switch { (2, 3) => 7, (2, _) => 8, _ => 9 };", 7f)]
    [InlineData("[Sum] static float V(Row x) => (int)x[1] & 2 | 4 ^ (int)x[0];", 6f)]
    [InlineData("[Sum] static float V(Row x) => ~(int)x[0];", -3f)]
    [InlineData("[Sum] static float V(Row x) => (int)x[0] << 3;", 16f)]
    [InlineData("[Sum] static float V(Row x) => (-(int)x[1]) >> 1;", -2f)]
    [InlineData("[Sum] static float V(Row x) => (-(int)x[1]) >> 31;", -1f)]
    [InlineData("[Sum] static float V(Row x) => (-(int)x[1]) >>> 28;", 15f)]
    [InlineData("[Sum] static float V(Row x) => (int)x[0] << 33;", 4f)]
    [InlineData("[Sum] float V(Row x) => (parts & Parts.First) != 0 ? x[0] : x[1];", 2f)]
    [InlineData("[Sum] float V(Row x) => parts.HasFlag(Parts.Second) ? x[0] : x[1];", 3f)]
    [InlineData("[Sum] float V(Row x) => parts.HasFlag(Parts.First | Parts.Third) ? x[0] : x[1];", 2f)]
    [InlineData("[Sum] static float V(Row x) => x[0].Squared() + x[1].Doubled + x.Ends() + Pi.Half;", 14.5f)]
    [InlineData("[Sum] static float V(Row x) => x[0].Halved() + x[1].Tripled;", 10f)]
    [InlineData("[Sum] float V(Row x) => mode switch { Mode.A => x[0], Mode.B => x[1] };", 3f)]
    [InlineData("[Sum] static float V(Row x) { if (x[0] > 1) { if (x[1] > 2) { var d = x[2] * 2; if (d > 7) return d; } } return 1; }", 8f)]
    [InlineData("[Sum] static float V(Row x) { switch ((int)x[0]) { case 2: if (x[1] > 5) return 1; break; case 3: return 2; } return x[2]; }", 4f)]
    [InlineData("[Sum] static float V(Row x) { if (x[0] > 1) { var y = x[1]; if (y > 9) return 5; } else { return 7; } var z = x[2]; return z + 1; }", 5f)]
    [InlineData("[Sum] private partial float V(Row y); private partial float V(Row x) => x[0] * w[0];", 2f)]
    [InlineData("[Sum] private partial float V(Row x); private partial float V(Row x) => x[0] * K; private partial float K { get; } private partial float K => 5;", 10f)]
    [InlineData("private partial float V(Row x); [Sum] private partial float V(Row x) => G(x); private static partial float G(Row a); private static partial float G(Row b) => b[1];", 3f)]
    [InlineData("[Mean(Mask = nameof(On))] float V(Row x) { var d = x[0] * 3; return d; } static bool On(Row x) { var a = 1 + 1; return x[a] > 3; }", 6f)]
    public void Body_InThisForm_HasTheValueOfPlainCSharp(string method, float expected)
    {
        var run = GeneratorRun.Of($$"""
            #pragma warning disable CS8524
            [Metric]
            public partial class M(float[] w, Parts parts = Parts.First | Parts.Third, Mode mode = Mode.B)
            {
                {{method}}
                private readonly object[] _used = [w, parts, mode];
            }

            [Flags] public enum Parts { None = 0, First = 1, Second = 2, Third = 4 }
            public enum Mode { A, B }
            public static class Pi { public static float Half => 1.5f; }
            public static class Extensions
            {
                public static float Squared(this float value) => value * value;
                public static float Ends(this Row row) => row[0] - row[^1] + 5;
                extension(float value)
                {
                    public float Doubled => value * 2;
                    public float Tripled { get { return value * 3; } }
                    public float Halved() => value / 2;
                }
            }

            public static class Program
            {
                public static double Run()
                {
                    var metric = new M([1f, 2f, 3f]);
                    metric.UpdateState(new float[] { 2, 3, 4 }, columns: 3);
                    return metric.Result();
                }
            }
            """);
        Assert.Equal(expected, (double)run.Call("Program")!, 6);
    }
}
