using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Tests.Emission;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Tests.Names;

/// <summary>What is generated is in the tables of members: a member that is not there could collide with a user's without a word.</summary>
public class GeneratedMembersTests
{
    private static readonly string[] Suffixes = ["Kernel", "Table", "Words"];

    [Theory]
    [MemberData(nameof(SampleMetrics.Names), MemberType = typeof(SampleMetrics))]
    public void Members_OfASample_AreInTheTable(string metric) =>
        Assert.Empty(Generated(SampleMetrics.Sources[metric], $"Samples.{metric}").Except(GeneratedMembers.MetricNames));

    [Fact]
    public void Members_OfAMetricWithEverything_AreInTheTable() => Assert.Empty(Generated("""
        public enum Kind { One, Two }
        [Metric] public partial class M(int size, float[] levels, Kind kind = Kind.One, bool flat = false)
        {
            [Histogram(nameof(size))] static int Cell([Sparse(nameof(flat))] Row x) => x.ArgMax();
            [Sum(Over = nameof(levels))] float Value(Row x, float level) => kind == Kind.One ? x.Sum() - level : 0;
            [Result] static double Total(ReadOnlySpan<double> cell, ReadOnlySpan<double> value) => cell[0] + value[0];
            [Validate] static void Check(int size, TensorShape x) { }
        }
        """, "M").Except(GeneratedMembers.MetricNames));

    [Fact]
    public void Members_OfASet_AreInTheTable() => Assert.Empty(
        Generated("[MetricSet] public partial class Report { public Mean A { get; } = new(); public Sum B { get; } = new(); }", "Report").Except(GeneratedSetMembers.Names));

    private static IEnumerable<string> Generated(string source, string type) => GeneratorRun.Of(source).Output.GetTypeByMetadataName(type)!
        .GetMembers()
        .Where(member => !member.IsImplicitlyDeclared && member.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree.IsGenerated()))
        .Where(member => member is not IMethodSymbol { MethodKind: MethodKind.ExplicitInterfaceImplementation or MethodKind.PropertyGet or MethodKind.PropertySet })
        .Where(member => member is not IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false })
        .Select(member => member.Name)
        .Where(name => !Suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal)));
}
