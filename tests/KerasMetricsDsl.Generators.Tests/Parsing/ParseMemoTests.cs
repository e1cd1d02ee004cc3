using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using KerasMetricsDsl.Generators.Parsing.Memo;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Parsing;

/// <summary>A model is kept across unrelated edits, and never across one that changes what the declaration means.</summary>
public class ParseMemoTests
{
    private const string Metric = """
        namespace N;
        [Metric] public partial class Memoed(Mode mode = Mode.A)
        {
            [Sum] float F(float x) => mode == Mode.B ? Functions.Twice(x) * Constants.Scale : MathF.Abs(x);
        }
        """;

    private const string Functions = "namespace N; static class Functions { public static float Twice(float x) => Other(2) * x; static float Other(float y) => y; }";
    private const string Constants = "namespace N; static class Constants { public const float Scale = Base.Unit * 3; } public enum Mode { A, B = Base.Second }";
    private const string Base = "namespace N; static class Base { public const float Unit = 1; public const int Second = 1; }";
    private const string Unrelated = "namespace N; class Unrelated { int _a; void Do() { } }";

    private readonly CSharpCompilation _compilation = TestCompilation.Create(Metric, Functions, Constants, Base, Unrelated);

    [Fact]
    public void SameCompilation_IsParsedOnce() => Assert.Equal(0, ParsesAfter(compilation => compilation));

    [Theory]
    [InlineData("class Unrelated { int _b; void Do() { var Scale = 3; } }")]
    [InlineData("namespace N; class Unrelated { void Done() { } } class Added { }")]
    [InlineData("")]
    [InlineData("namespace N; [Metric] public partial class Another(float scale) { [Sum] float F(float x) => Twice(x) * scale; float Twice(float x) => 2 * x; }")]
    public void EditElsewhere_KeepsTheModel(string edited) => Assert.Equal(0, ParsesAfter(c => Replace(c, Unrelated, edited)));

    [Fact]
    public void AddedAndRemovedFiles_KeepTheModel()
    {
        Assert.Equal(0, ParsesAfter(c => c.AddSyntaxTrees(TestCompilation.Parse("class New { void Method() { } }", "New.cs"))));
        Assert.Equal(0, ParsesAfter(c => c.RemoveSyntaxTrees(Tree(c, Unrelated))));
    }

    [Theory]
    [InlineData(Functions, "Other(2)", "Other(4)", "let x0")]
    [InlineData(Functions, "=> y;", "=> y + 1;", "+ 1f")]
    [InlineData(Constants, "* 3", "* 5", "5f")]
    [InlineData(Base, "Unit = 1", "Unit = 2", "6f")]
    [InlineData(Base, "Second = 1", "Second = 7", "== 7")]
    [InlineData(Unrelated, "class Unrelated", "class MathF { public static float Abs(float x) => 9; } class Unrelated", "9f")]
    [InlineData(Unrelated, "namespace N;", "namespace N; static class Functions2 { } partial class Memoed { const float Scale2 = 1; }", "")]
    public void EditOfSomethingMentioned_ParsesAgain(string file, string before, string after, string expected)
    {
        Assert.Equal(1, ParsesAfter(c => Replace(c, file, file.Replace(before, after)), out var model));
        Assert.Contains(expected is "let x0" ? "4f" : expected, ExprText.Of(model.Accumulators[0].Value), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class Middle : Root;", "class Middle : Root { public static float Half(float x) => 4; }", "4f")]
    [InlineData("class Root { ", "class Root { public static float Half(double x) => 5; ", "2f")]
    [InlineData("Half(float x) => 2;", "Half(float x) => 3;", "3f")]
    public void EditOfABaseThatIsNotMentioned_ParsesAgain(string before, string after, string expected)
    {
        const string bases = "class Middle : Root; class Root { public static float Half(float x) => 2; }";
        var compilation = TestCompilation.Create(
            "[Metric] public partial class Memoed { [Sum] static float F(float x) => Leaf.Half(x); }", "class Leaf : Middle;", bases);
        Get(compilation);
        var edited = Replace(compilation, bases, bases.Replace(before, after));
        Assert.Equal(1, Count(() => Assert.Equal(expected, ExprText.Of(Get(edited).Accumulators[0].Value))));
    }

    [Fact]
    public void GlobalUsings_ParseAgain() => Assert.Equal(1, ParsesAfter(c => Replace(c, Unrelated, "global using System.Text; " + Unrelated)));

    [Fact]
    public void OtherOptionsOrReferences_ParseAgain()
    {
        Assert.Equal(1, ParsesAfter(c => c.WithOptions(c.Options.WithOverflowChecks(true))));
        Assert.Equal(1, ParsesAfter(c => c.AddReferences(TestCompilation.Create("public class Z;").ToMetadataReference())));
    }

    [Fact]
    public void EditOfTheMetric_ParsesAgain() => Assert.Equal(1, ParsesAfter(c => Replace(c, Metric, Metric.Replace("x)", "y)").Replace("Abs(y)", "Abs(y)"))));

    [Fact]
    public void ChangesThatAddUp_AreNotForgotten()
    {
        var first = Replace(_compilation, Unrelated, Unrelated + "class One;");
        var second = Replace(first, Base, Base.Replace("Unit = 1", "Unit = 2"));
        var parses = Count(() => { Get(_compilation); Get(first); Get(second); Get(second); });
        Assert.Equal(2, parses);
    }

    [Fact]
    public void WrongDeclarations_AreNotKept()
    {
        var compilation = TestCompilation.Create("[Metric] public partial class Memoed { [Sum] static float F(float x) => MathF.Atan(x); }");
        Assert.Equal(2, Count(() => { Get(compilation); Get(compilation); }));
    }

    private int ParsesAfter(Func<CSharpCompilation, CSharpCompilation> edit) => ParsesAfter(edit, out _);

    private int ParsesAfter(Func<CSharpCompilation, CSharpCompilation> edit, out MetricModel model)
    {
        Get(_compilation);
        var edited = edit(_compilation);
        MetricModel? result = null;
        var parses = Count(() => result = Get(edited));
        model = result!;
        Assert.Equal(MetricParser.Parse(TestCompilation.Metric(edited), edited), model);
        return parses;
    }

    private static MetricModel Get(CSharpCompilation compilation)
    {
        var type = TestCompilation.Metric(compilation);
        var declaration = type.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).First(s => s.ToString().StartsWith("[Metric]", StringComparison.Ordinal));
        return ParseMemo.Get(declaration, type, compilation, default);
    }

    private static int Count(Action action)
    {
        var count = 0;
        using (ParseCounter.Listen(name => count += name == "Memoed" ? 1 : 0))
            action();
        return count;
    }

    private static SyntaxTree Tree(CSharpCompilation compilation, string source) => compilation.SyntaxTrees.Single(t => t.ToString() == source);

    private static CSharpCompilation Replace(CSharpCompilation compilation, string before, string after)
    {
        var tree = Tree(compilation, before);
        return compilation.ReplaceSyntaxTree(tree, TestCompilation.Parse(after, tree.FilePath));
    }
}
