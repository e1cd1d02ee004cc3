using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Tests.Docs;

/// <summary>The catalogue is written in the language, not around it: its declarations stay about as short as their formulas.</summary>
public class DeclarationLengthTests
{
    private const int LargestMedian = 8;
    private const int Largest = 30;

    private static readonly ClassDeclarationSyntax[] Declarations = [.. TestCompilation.Metrics(Catalogue.Compilation).Select(Declaration)];

    [Fact]
    public void NoDeclaration_IsLong() =>
        Assert.Empty(Declarations.Where(declaration => LengthOf(declaration) > Largest).Select(Describe));

    [Fact]
    public void MedianDeclaration_IsShort()
    {
        var sorted = Declarations.OrderBy(LengthOf).ToArray();
        Assert.True(LengthOf(sorted[sorted.Length / 2]) <= LargestMedian, string.Join(", ", sorted.Select(Describe)));
    }

    [Fact]
    public void NoLine_HoldsTwoStatements() => Assert.Empty(Declarations
        .SelectMany(declaration => declaration.DescendantNodes().OfType<BlockSyntax>())
        .SelectMany(block => block.Statements.GroupBy(StartLine).Where(line => line.Count() > 1).Select(line => string.Join(' ', line))));

    /// <summary>The lines that hold code, from [Metric] to the closing brace: neither blank lines nor comments count.</summary>
    private static int LengthOf(ClassDeclarationSyntax declaration) => declaration.DescendantTokens().Select(LineOf).Distinct().Count();

    private static int LineOf(SyntaxToken token) => token.GetLocation().GetLineSpan().StartLinePosition.Line;

    private static int StartLine(SyntaxNode node) => LineOf(node.GetFirstToken());

    private static string Describe(ClassDeclarationSyntax declaration) => $"{declaration.Identifier.ValueText} {LengthOf(declaration)}";

    // The part with the attribute: others hold plain members that the generator does not read.
    private static ClassDeclarationSyntax Declaration(INamedTypeSymbol type) =>
        (ClassDeclarationSyntax)type.GetAttributes().Single(attribute => attribute.AttributeClass!.Name == "MetricAttribute")
            .ApplicationSyntaxReference!.GetSyntax().FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
}
