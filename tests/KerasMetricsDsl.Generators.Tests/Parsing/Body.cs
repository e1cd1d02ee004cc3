using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Parsing;

/// <summary>Parses one accumulator's body between the smallest possible surroundings.</summary>
internal static class Body
{
    /// <summary>The printed formula of <c>M</c>'s only accumulator.</summary>
    public static string Of(string method, string configuration = "", string more = "")
    {
        var model = TestCompilation.Model($$"""
            [Metric]
            public partial class M({{configuration}})
            {
                {{method}}
                {{more}}
            }

            public enum Mode { Plain, Square = 2 }
            """);
        Assert.Empty(model.Findings.Select(f => $"{f.Id}: {string.Join(", ", f.Arguments)}"));
        return ExprText.Of(model.Accumulators[0].Value);
    }
}
