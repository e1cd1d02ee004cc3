namespace KerasMetricsDsl.Fuzz.Sources;

/// <summary>Bodies for <c>[Sum] static float V(float x)</c> that the language lacks, or that nobody has finished typing.</summary>
internal static class Mistakes
{
    /// <summary>Legal C#: at most one diagnostic of the metric, and nothing else.</summary>
    public static IReadOnlyList<string> Legal { get; } =
    [
        "=> x switch { };", "=> (stackalloc float[] { x })[0];", "{ throw new Exception(); }", "{ while (true) { } }", "=> default;", "=> 'a';",
        "{ var a = new float[1]; return a[0]; }", "{ float y = 0; y = x; return y; }", "{ float s = 0; foreach (var c in \"ab\") s += c; return s; }",
        "=> V(x);", "=> (float)new Random(1).NextDouble();", "{ try { return x; } finally { } }", "=> ((Func<float>)(() => x))();",
        "=> x is var y ? y : 0;", "=> $\"{x}\".Length;", "=> nameof(x).Length;", "=> default(float);", "=> (float)(object)x;", "=> (x, x).Item1;",
        "{ return x; return x; }", "{ goto a; a: return x; }", "{ lock (new object()) return x; }", "{ checked { return x + 1; } }",
        "{ using var s = new System.IO.MemoryStream(); return x; }", "=> DateTime.Now.Ticks;", "=> sizeof(float);", "=> typeof(float).Name.Length;",
        "{ float Local(float y) => y; return Local(x); }", "=> x is float and > 0 ? 1 : 0;", "=> unchecked((int)x);", "{ const float C = 2; return C * x; }",
        "{ ; return x; }", "{ { return x; } }", "{ int i = 0; i++; return i; }", "=> ~(int)x;", "=> (int)x << 2;", "=> (int)x & 1;", "=> x++;", "=> x = 1;",
        "=> (x > 0) ^ true ? 1 : 0;", "=> +x;", "{ ref var y = ref x; return y; }", "=> 1m > 0 ? 1 : 0;", "=> \"a\".Length;", "=> new float[] { x }[0];",
        "=> x switch { > 0 => 1, };", "=> x switch { float y when y > 0 => y, _ => 0 };", "=> (x > 0 ? \"a\" : \"ab\").Length;", "{ var (a, b) = (x, x); return a + b; }",
        "{ switch (x) { case > 0: return 1; default: return 0; } }", "{ do { return x; } while (true); }", "=> checked((int)x + 1);", "=> x!;",
        "=> throw new Exception();", "=> (dynamic)x;", "=> new { A = x }.A;", "=> (from y in new[] { x } select y).First();", "=> Environment.TickCount;",
        "{ unsafe { return x; } }", "=> Nullable.Compare<float>(x, 1);", "=> ((float?)x).Value;", "=> ((float?)x) ?? 0;", "=> x.CompareTo(1);", "=> float.Parse(\"1\");",
        "{ var f = (float y) => y; return f(x); }", "=> Math.Max((byte)1, (byte)2);", "=> new Row(new[] { x })[0];", "=> [x] is [var y] ? y : 0;",
        "=> (Index)1 is { Value: 1 } ? 1 : 0;", "{ static float L() => L(); return L(); }", "{ if (x > 0) { } return x; }", "{ if (x > 0) ; else return 1; return x; }",
    ];

    /// <summary>No C#: the compiler says so, and at most one diagnostic beside it.</summary>
    public static IReadOnlyList<string> Unfinished { get; } =
    [
        "{ }", "=> ;", "=>", ";", "", "=> x +;", "{ return }", "{ return; }", "{ if (x > 0) }", "=> undefined(x);", "=> x.;", "=> (", "{ var y = ; return y; }",
        "=> x switch { > 0 => };", "=> x switch { > 0 };", "=> x switch {", "=> throw;", "{ return x", "{ var }", "{ return MathF.; }", "=> MathF.Sqrt(;", "=> MathF.Sqrt();",
        "=> MathF.Sqrt(x, x);", "=> x > 0 ? 1;", "=> x > 0 ? 1 :;", "=> new;", "=> x is;", "=> x is { ;", "=> \"open;", "=> x == ;", "=> !;", "=> (float);", "{ if }",
        "{ if (x) return 1; return 0; }", "{ var y = z; var z = y; return z; }", "=> V;", "=> this;", "=> base.V(x);", "=> x as;", "=> await x;", "{ yield return x; }",
        "=> null;", "=> \"text\";", "=> x[0];", "=> x();", "=> float;", "=> default(;", "=> stackalloc;", "=> x switch { _ => x, _ => x };", "=> x => x;", "=> (x, x);",
    ];
}
