using KerasMetricsDsl.Generators.Declaration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>What the parse of one metric shares: the compilation, the findings, the configuration and the syntax it depended on.</summary>
internal sealed class ParseContext(MetricDeclaration declaration, Compilation compilation, CancellationToken cancellation)
{
    public MetricDeclaration Declaration { get; } = declaration;

    public Compilation Compilation { get; } = compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    public SourceMap Findings { get; } = new();

    public Configuration Configuration { get; } = new(declaration, compilation);

    /// <summary>The declarations that were read, the metric's and those of inlined methods.</summary>
    public HashSet<SyntaxNode> Sources { get; } = [.. declaration.Parts];

    /// <summary>Notes a declaration elsewhere that the model takes something from.</summary>
    public void DependOn(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
            Sources.Add(reference.GetSyntax(Cancellation));
    }

    /// <summary>The body of a method whose source is at hand.</summary>
    public IBlockOperation? BodyOf(IMethodSymbol method)
    {
        var reference = Bodies.Written(method).DeclaringSyntaxReferences.FirstOrDefault();
        if (reference is null || reference.SyntaxTree.IsGenerated() || !Compilation.ContainsSyntaxTree(reference.SyntaxTree))
            return null;
        var syntax = reference.GetSyntax(Cancellation);
        Sources.Add(syntax);
        return Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, Cancellation) switch
        {
            IMethodBodyBaseOperation body => body.BlockBody ?? body.ExpressionBody,
            // The getter of a property with an arrow.
            IBlockOperation block => block,
            _ => null,
        };
    }
}
