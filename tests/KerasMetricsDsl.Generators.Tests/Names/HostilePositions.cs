namespace KerasMetricsDsl.Generators.Tests.Names;

/// <summary>Declarations with a place for a name, marked <c>NAME</c>.</summary>
internal static class HostilePositions
{
    /// <summary>By position; the text stands in a namespace of its own.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["input"] = "[Metric] public partial class M(float size = 2) { [Mean] float Value(float @NAME, float z) => @NAME * size + z; }",
        ["label"] = "[Metric] public partial class M(float size = 2) { [Mean] float Value(int @NAME, Row z) => z[@NAME] * size; }",
        ["row"] = "[Metric] public partial class M(bool flat = false) { [Mean] float Value(int z, [Sparse(nameof(flat))] Row @NAME) => @NAME.Sum(x => x * z); }",
        ["cells of rows"] = "[Metric] public partial class M { [Mean(PerColumn = true)] static float Value(float @NAME) => @NAME; }",
        ["number"] = "[Metric] public partial class M(float @NAME = 2) { [Mean] float Value(float x) => (1 - @NAME) * x + global::System.MathF.Sqrt(@NAME); }",
        ["required number"] = "[Metric] public partial class M(int @NAME) { [Sum] float Value(Row x) => x.Sum() > @NAME ? 1 : 0; }",
        ["switch"] = """
            [Metric] public partial class M(bool @NAME = true) { [Mean] float Value(float x, [All(nameof(Small))] bool b) => @NAME && b ? x : -x; static bool Small(float x) => x < 1; }
            """,
        ["choice"] = """
            public enum Kind { One, Two }
            [Metric] public partial class M(Kind @NAME = Kind.Two, Kind? second = null) { [Mean] float Value(float x) => @NAME == Kind.One || second is null ? x : -x; }
            """,
        ["text"] = "[Metric] public partial class M(string @NAME = \"a\") { [Mean] static float Value(float x) => x; public int Long => @NAME.Length; }",
        ["array"] = """
            [Metric] public partial class M(float[] @NAME) { [Sum(Over = nameof(@NAME))] float Value(float x, float entry) => x > entry && x < @NAME.Length ? 1 : 0; }
            """,
        ["size"] = "[Metric] public partial class M(int @NAME) { [Histogram(nameof(@NAME), 2)] static (int, int) Value(int x, int z) => (x, z); }",
        ["axis"] = "[Metric] public partial class M([Axis] int @NAME = -1) { [Mean] static float Value(Row x) => x.Sum(); }",
        ["field"] = "[Metric] public partial class M(double size = 2) { private readonly float @NAME = (float)(size * 2); [Mean] float Value(float x) => x * @NAME; }",
        ["static field"] = "[Metric] public partial class M { private static readonly float @NAME = 2; [Mean] static float Value(float x) => x * @NAME; }",
        ["property"] = """
            [Metric] public partial class M(bool flat = false) { private bool @NAME => flat; [Mean] static float Value(int z, [Sparse("NAME")] Row x) => x.Sum() * z; }
            """,
        ["table"] = """
            [Metric] public partial class M(float size = 2) { private readonly float[] @NAME = [size]; [Sum] float Value(int x) => @NAME[x]; }
            """,
        ["accumulator"] = "[Metric] public partial class M(float size = 2) { [Mean] float @NAME(float x) => x * size; }",
        ["two accumulators"] = """
            [Metric] public partial class M { [Sum] static float @NAME(float x) => x; [Sum] static float Other1(float x) => -x; [Result] static double Total(double other1) => other1; }
            """,
        ["result"] = "[Metric] public partial class M { [Sum] static float Value(float x) => x; [Result] static double @NAME(double value) => value; }",
        ["check"] = "[Metric] public partial class M(int size = 2) { [Sum] float Value(float x) => x * size; [Validate] static void @NAME(int size) { } }",
        ["check of shapes"] = "[Metric] public partial class M(int size = 2) { [Sum] float Value(float x) => x * size; [Validate] static void @NAME(int size, TensorShape x) { } }",
        ["predicate"] = """
            [Metric] public partial class M(bool small = true) { [Mean(Mask = nameof(@NAME))] float Value(float x, [All(nameof(@NAME))] bool all) => all && small ? x : 0; static bool @NAME(float x) => x < 1; }
            """,
        ["helper"] = "[Metric] public partial class M(float size = 2) { [Mean] float Value(float x) => @NAME(x); float @NAME(float x) => x * size; }",
        ["local"] = """
            [Metric] public partial class M(float size = 2) { [Mean] float Value(float x, float z) { var @NAME = x * z + size; return @NAME * @NAME + global::System.MathF.Abs(@NAME); } }
            """,
        ["lambda"] = "[Metric] public partial class M { [Mean] static float Value(Row x) => x.Sum(@NAME => @NAME * @NAME + global::System.MathF.Exp(@NAME)); }",
        ["nested type"] = "[Metric] public partial class M(float size = 2) { public static class @NAME { } [Mean] float Value(float x) => x * global::System.MathF.Sqrt(size); }",
        ["property beside"] = "[Metric] public partial class M(float size = 2) { public string @NAME => \"\"; [Mean] float Value(float x) => x * global::System.MathF.Sqrt(size); }",
        ["method beside"] = "[Metric] public partial class M(float size = 2) { private static void @NAME() { } [Mean] float Value(float x) { return x * size; } public void Use() => @NAME(); }",
        ["base member"] = """
            public abstract class Base { public int @NAME => 1; }
            [Metric] public partial class M(float size = 2) : Base { [Mean] float Value(float x) => x * global::System.MathF.Sqrt(size); }
            """,
        ["base type"] = """
            public abstract class Base { public class @NAME { } }
            [Metric] public partial class M(float size = 2) : Base { [Mean] float Value(float x) => x * global::System.MathF.Sqrt(size); }
            """,
        ["class"] = """
            [Metric] public partial class @NAME(float size = 2) { [Mean] float Value(float x) => x * global::System.MathF.Sqrt(size); }
            """,
        ["class of rows"] = """
            [Metric] public partial class @NAME(float size = 2) { [Mean] float Value(global::KerasMetricsDsl.Row x) => x.Sum(v => v * global::System.MathF.Sqrt(size)); }
            """,
        ["neighbour"] = """
            public class @NAME { }
            [Metric] public partial class M(float size = 2, float[]? levels = null)
            {
                [Sum] float Value(global::KerasMetricsDsl.Row x) => x.Sum(v => v * global::System.MathF.Sqrt(size)) + levels.Length;
                [Sum] float Other1(global::KerasMetricsDsl.Row x, [Column] int c) => x[c] * global::System.Math.Max(c, 1);
                [Result] static double Total(double value, double other1) => value + other1;
            }
            [MetricSet] public partial class Both { public M A { get; } = new(); public M B { get; } = new(); }
            """,
        ["namespace"] = """
            namespace @NAME.Inner { [Metric] public partial class M(float size = 2) { [Mean] float Value(float x) => x * global::System.MathF.Sqrt(size); } }
            """,
        ["inner namespace"] = """
            namespace @NAME { public class Unrelated { } }
            [Metric] public partial class M(float size = 2) { [Mean] float Value(float x) => x * global::System.MathF.Sqrt(size); }
            """,
        ["container"] = """
            public static partial class @NAME { [Metric] internal partial class M(float size = 2) { [Mean] float Value(float x) => x * size; } }
            """,
        ["enum"] = """
            public enum @NAME { One, Two }
            [Metric] public partial class M(@NAME kind = @NAME.Two) { [Mean] float Value(float x) => kind == @NAME.One ? x : -x; }
            """,
        ["enum member"] = """
            public enum Kind { First, @NAME }
            [Metric] public partial class M(Kind kind = Kind.@NAME) { [Mean] float Value(float x) => kind == Kind.@NAME ? x : -x; }
            """,
        ["record member"] = """
            public sealed record Both(double @NAME, double Second);
            [Metric] public partial class M { [Sum] static float Value(float x) => x; [Result] static Both Total(double value) => new(value, value); }
            """,
        ["record"] = """
            public sealed record @NAME(double First, double Second);
            [Metric] public partial class M { [Sum] static float Value(float x) => x; [Result] static @NAME Total(double value) => new(value, value); }
            """,
        ["set"] = "[MetricSet] public partial class @NAME(float size = 2) { public Mean A { get; } = new(); public BinaryAccuracy B { get; } = new(size); }",
        ["set member"] = "[MetricSet] public partial class Report(float size = 2) { public Mean @NAME { get; } = new(); public BinaryAccuracy B { get; } = new(size); }",
        ["member of a set beside"] = "[MetricSet] public partial class Report { public Mean A { get; } = new(); private static void @NAME() { } public void Use() => @NAME(); }",
        ["input of a set"] = """
            [Metric] public partial class M { [Mean] static float Value(float @NAME) => @NAME; }
            [MetricSet] public partial class Report { public M A { get; } = new(); public Mean B { get; } = new(); }
            """,
        ["container of a set"] = "public partial class @NAME { [MetricSet] public partial class Report { public Mean A { get; } = new(); } }",
        ["subclass"] = """
            [Metric] public partial class M(float size = 2) { [Mean] float Value(float x) => x * size; }
            public class @NAME() : M(3);
            [MetricSet] public partial class Report { public @NAME A { get; } = new(); }
            """,
    };
}
