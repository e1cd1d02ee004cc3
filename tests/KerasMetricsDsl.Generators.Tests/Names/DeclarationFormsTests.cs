namespace KerasMetricsDsl.Generators.Tests.Names;

/// <summary>Kinds of classes and places of them: each compiles, or gives one diagnostic and no error of the compiler's beside it.</summary>
public class DeclarationFormsTests
{
    private const string Value = "[Mean] static float Value(float x) => x;";
    private const string Report = "[Metric] public partial class M { [Sum] static float Value(float x) => x; [Result] static R Total(double value) => new(value, value);";

    public static TheoryData<string> Forms =>
    [
        $"[Metric] class M {{ {Value} }}",
        $"[Metric] partial class M {{ {Value} }}",
        $"[Metric] file partial class M {{ {Value} }}",
        $"[Metric] public static partial class M {{ {Value} }}",
        $"[Metric] public abstract partial class M {{ {Value} }}",
        $"[Metric] public sealed partial class M {{ {Value} }}",
        $"[Metric] public partial record M {{ {Value} }}",
        $"[Metric] public partial record class M(float Scale) {{ [Mean] float Value(float x) => x * Scale; }}",
        $"[Metric] public partial class M<T> {{ {Value} }}",
        $"[Metric] public partial class M<T, @class> where T : class {{ {Value} }}",
        $"public partial class Outer<T> {{ [Metric] public partial class M {{ {Value} }} }}",
        $"public partial interface IOuter<in T> {{ [Metric] public partial class M {{ {Value} }} }}",
        $"public partial interface IOuter {{ [Metric] public partial class M {{ {Value} }} }}",
        $"public partial record struct Outer {{ [Metric] partial class M {{ {Value} }} }}",
        $"public readonly partial struct Outer {{ [Metric] partial class M {{ {Value} }} }}",
        $"public abstract partial class Outer {{ [Metric] protected partial class M {{ {Value} }} [Metric] private protected partial class M2 {{ {Value} }} }}",
        $"public sealed partial class Outer {{ [Metric] private partial class M(int @class = 1) {{ [Mean] float Value(float x) => x * @class; }} }}",
        $"file partial class Outer {{ [Metric] public partial class M {{ {Value} }} }}",
        $"public class Outer {{ [Metric] public partial class M {{ {Value} }} }}",
        $"public class Base(int size) {{ public int Size => size; }} [Metric] public partial class M(int most = 3) : Base(most) {{ {Value} }}",
        $"public abstract class Base {{ public abstract string Name {{ get; }} }} [Metric] public partial class M : Base {{ {Value} }}",
        $"public interface INamed {{ string Name {{ get; }} }} [Metric] public partial class M : INamed {{ {Value} }}",
        $"[Metric] public partial class M : IMetric {{ {Value} void IMetric.ResetState() {{ }} }}",
        $"[Metric] public partial class M : IMetric {{ {Value} void IMetric.MergeState(IMetric other) {{ }} }}",
        $"[Metric] public partial class M : IMetric {{ {Value} string IMetric.Name => \"\"; }}",
        $"[Metric] public partial class M {{ public required int Size {{ get; init; }} {Value} }}",
        $"public class Base {{ public required int Size {{ get; init; }} }} [Metric] public partial class M : Base {{ {Value} }}",
        $"[Metric] public partial class A {{ {Value} }} [Metric] public partial class M : A {{ [Mean] static float Other(float x) => x; }}",
        $"[Metric] public partial class A {{ {Value} }} public class B : A {{ }} [Metric] public partial class M : B {{ [Mean] static float Other(float x) => x; }}",
        $"{Report} private sealed record R(double A, double B); }}",
        $"{Report} }} internal sealed record R(double A, double B);",
        $"{Report} public sealed record R(double A, double B); }}",
        "internal sealed record R(double A, double B); " + Report.Replace("public partial class M", "internal partial class M", StringComparison.Ordinal) + " }",
        "public partial class Outer { private sealed record R(double A, double B); " + Report.Replace("public partial", "private partial", StringComparison.Ordinal) + " } }",
        "public partial class Outer { private sealed record R(double A, double B); " + Report + " } }",
        "[MetricSet] public partial record Report { public Mean A { get; } = new(); }",
        "[MetricSet] public static partial class Report { public static Mean A { get; } = new(); }",
        "[MetricSet] public partial class Report<T> { public Mean A { get; } = new(); }",
        "[MetricSet] file partial class Report { public Mean A { get; } = new(); }",
        "[MetricSet] public partial class Report { public Mean ReportResult { get; } = new(); }",
        "[MetricSet] public partial class Report { public Mean A { get; } = new(); } namespace ReportResult { public class Other { } }",
        "public partial class Outer { public int ReportResult => 1; [MetricSet] public partial class Report { public Mean A { get; } = new(); } }",
        "public partial class ReportResult { [MetricSet] public partial class Report { public Mean A { get; } = new(); } }",
        "[MetricSet] public partial class Report : IMetricSet { public Mean A { get; } = new(); void IMetricSet.ResetState() { } }",
        "public class Base { public int Metrics => 1; } [MetricSet] public partial class Report : Base { public Mean A { get; } = new(); }",
        "[Metric] public partial class M(float scale) { private readonly float _scale = scale * 2; [Mean] float Value(float x) => x * scale * _scale; }",
        "[Metric] public partial class M(float[] levels) { private readonly float[] _levels = [.. levels]; [Sum] float Value(int x) => levels[x] * _levels[x]; }",
        "[Metric] public partial class M(float k) { private readonly float k = k * 2; [Mean] float Value(float x) => x * k; }",
        "public class Base { protected readonly float k = 1; } [Metric] public partial class M(float k) : Base { [Mean] float Value(float x) => x * k; }",
        "public class Base(float k) { protected float Times(float x) => x * k; } [Metric] public partial class M(float j) : Base(j) { [Mean] float Value(float x) => Times(x); }",
        "[Metric] public partial class M { [Mean] protected virtual float Value(float x) => x; }",
        "[Metric] public partial class M(int Name) { [Mean] float Value(float x) => x * Name; }",
        "[Metric] public partial class M(float isSmall = 1) { [Mean] float Value(float x, [All(nameof(IsSmall))] bool b) => b ? isSmall : x; static bool IsSmall(float x) => x < 1; }",
        "[Metric] public partial class M(float check = 1) { [Mean] float Value(float x) => x * check; [Validate] static void Check(float check) { } }",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_OfAClassOrItsMembers_CompilesOrGivesOneDiagnostic(string declaration) =>
        Assert.Empty((await SoundDeclarations.Judge([$"namespace N0\n{{\n{declaration}\n}}\n"])).OfType<string>());
}
