using KerasMetricsDsl.Fuzz.Building;
using KerasMetricsDsl.Fuzz.Running;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Fuzz.Names;

/// <summary>One project: a metric with every kind of name, another metric, a set of both, and a type of the user's own.</summary>
internal sealed class Project
{
    public Project(Random random)
    {
        Naming = new Naming(random);
        // Names in strings and of files are hostile where those of C# are ordinary.
        Words = random.OneIn(10) ? $"Name = {Literal(random.Pick(Pool.Strings))}" : "";
        EnumWord = random.OneIn(12) ? $"[ConfigWord({Literal(random.Pick(Pool.Strings))})]"
            : random.OneIn(12) ? random.Pick("[System.Obsolete]", "[System.Obsolete(\"gone\")]", "[System.Diagnostics.CodeAnalysis.Experimental(\"X1\")]") : "";
        IsNested = Naming.Hostile.Contains(Slot.Container) || random.OneIn(8);
        HasUserType = Naming.Hostile.Contains(Slot.UserType);
        HasExtraMember = Naming.Hostile.Contains(Slot.ExtraMember);
        HasSet = Naming.Hostile.Any(slot => slot is Slot.SetClass or Slot.SetMember) || random.OneIn(6);
        Path = random.OneIn(16) ? random.Pick(Pool.Files) : "Subject.cs";
        Settings = new(ImplicitUsings: !random.OneIn(12));
    }

    public Naming Naming { get; }

    public BuildSettings Settings { get; }

    public string Path { get; }

    public string TypeName => $"{Naming.Bare(Slot.Namespace)}.{(IsNested ? Naming.Bare(Slot.Container) + "+" : "")}{Naming.Bare(Slot.Class)}";

    private string Words { get; }

    private string EnumWord { get; }

    private bool IsNested { get; }

    private bool HasUserType { get; }

    private bool HasExtraMember { get; }

    private bool HasSet { get; }

    public Source Source => new(Path, Text(Naming));

    /// <summary>How many things are wrong with it at most.</summary>
    public int Mistakes => Naming.Hostile.Count + (HasSet ? 1 : 0);

    private string Text(Naming n) =>
        $$"""
        #pragma warning disable CS0612, CS0618, X1
        using KerasMetricsDsl;
        namespace {{n[Slot.Namespace]}};
        {{(HasUserType ? $"public static class {n[Slot.UserType]} {{ public static float Sqrt(float x) => 1000; public static float Abs(float x) => -7; }}" : "")}}
        public enum {{n[Slot.Enum]}} { Usual, {{EnumWord}} {{n[Slot.Word]}} }
        {{(IsNested ? $"public static partial class {n[Slot.Container]} {{" : "")}}
        [Metric({{Words}})]
        public partial class {{n[Slot.Class]}}(float {{n[Slot.Threshold]}} = 9f, {{n[Slot.Enum]}} {{n[Slot.Choice]}} = {{n[Slot.Enum]}}.{{n[Slot.Word]}}, int {{n[Slot.Count]}} = 3)
        {
            private readonly float {{n[Slot.Field]}} = {{n[Slot.Threshold]}} * 2;

            [Sum] private float {{n[Slot.First]}}(float {{n[Slot.InputA]}}, float {{n[Slot.InputB]}})
            {
                var {{n[Slot.Local]}} = {{n[Slot.InputA]}} * {{n[Slot.InputB]}};
                return {{n[Slot.HelperMethod]}}({{n[Slot.Local]}}) + {{n[Slot.Field]}} + ({{n[Slot.Choice]}} == {{n[Slot.Enum]}}.{{n[Slot.Word]}} ? 1 : 0);
            }

            [Max] private float {{n[Slot.Second]}}(float {{n[Slot.InputA]}}) => System.MathF.Sqrt({{n[Slot.Threshold]}}) * {{n[Slot.InputA]}} + {{n[Slot.Count]}};

            [Sum] private float {{n[Slot.Third]}}(float {{n[Slot.InputB]}}) => System.MathF.Abs({{n[Slot.InputB]}}) > 4 ? {{n[Slot.Threshold]}} : {{n[Slot.InputB]}};

            private float {{n[Slot.HelperMethod]}}(float {{n[Slot.HelperParameter]}}) => {{n[Slot.HelperParameter]}} + {{n[Slot.Threshold]}};

            [Result] private double[] {{n[Slot.ResultMethod]}}(double {{n.CamelCase(Slot.First)}}, double {{n.CamelCase(Slot.Second)}}, double {{n.CamelCase(Slot.Third)}}) =>
                [{{n.CamelCase(Slot.First)}}, {{n.CamelCase(Slot.Second)}}, {{n.CamelCase(Slot.Third)}}];

            [Validate] private static void {{n[Slot.ValidateMethod]}}(int {{n[Slot.Count]}}) => System.ArgumentOutOfRangeException.ThrowIfNegative({{n[Slot.Count]}});
            {{(HasExtraMember ? $"public int {n[Slot.ExtraMember]} => 1;" : "")}}
        }
        {{(IsNested ? "}" : "")}}
        [Metric] public partial class {{n[Slot.Neighbour]}} { [Mean] private static float Value(Row row) => row.Max({{n[Slot.LambdaParameter]}} => {{n[Slot.LambdaParameter]}} * 2); }
        {{(HasSet ? $"[MetricSet] public partial class {n[Slot.SetClass]} {{ public {n[Slot.Neighbour]} {n[Slot.SetMember]} {{ get; }} = new(); public MeanSquaredError Other {{ get; }} = new(); }}" : "")}}
        """;

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
