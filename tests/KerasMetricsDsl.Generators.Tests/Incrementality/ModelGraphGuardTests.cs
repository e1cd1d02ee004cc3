using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Incrementality;

/// <summary>The guard must find what it is there for, or it proves nothing.</summary>
public class ModelGraphGuardTests
{
    private sealed record Holder(object? Content);

    [Fact]
    public void Check_OfALocation_FindsIt() => Assert.NotEmpty(ModelGraphGuard.Check(new Holder(Location.None)));

    [Fact]
    public void Check_OfASymbolDeepInside_FindsIt()
    {
        var symbol = CSharpCompilation.Create("Any").GetSpecialType(SpecialType.System_Object);
        Assert.Contains(ModelGraphGuard.Check(new Holder(new Holder(symbol))), path => path.Contains("Content", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_OfAList_FindsIt() => Assert.NotEmpty(ModelGraphGuard.Check(new Holder(new List<string>())));

    [Fact]
    public void Check_OfAModel_FindsNothing() => Assert.Empty(ModelGraphGuard.Check(Models.Metric(Models.Mean("Value", Models.Predicted))));
}
