using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Parsing;

public class CatalogueTests
{
    public static TheoryData<string> Metrics => [.. Catalogue.Models.Keys.Order()];

    [Theory]
    [MemberData(nameof(Metrics))]
    public void ShippedMetric_IsParsedWithoutFindings(string metric) =>
        Assert.Empty(Catalogue.Models[metric].Findings.Select(f => $"{f.Id}: {string.Join(", ", f.Arguments)}"));

    [Theory]
    [InlineData("BinaryAccuracy", "Correct", "(yTrue == ((yPred > @threshold) ? 1f : 0f))")]
    [InlineData("TopKCategoricalAccuracy", "Hit",
        "let label0 = argmax(yTrue) in let target1 = yPred[label0] in "
        + "(!IsNaN(target1) & (int(sum0<yPred>{(!(yPred#0 <= target1) ? 1f : 0f)}) < @k))")]
    [InlineData("R2Score", "Residual", "let x0 = (yTrue[$column] - yPred[$column]) in (x0 * x0)")]
    [InlineData("IoU", "Confusion",
        "let label1 = (@sparseYTrue ? let id0 = yTrue[0] in (IsNaN(id0) ? -1 : int(id0)) : argmax(yTrue)) in "
        + "<((has(@ignoreClass) & (label1 == @ignoreClass)) ? -1 : label1), "
        + "(@sparseYPred ? let id2 = yPred[0] in (IsNaN(id2) ? -1 : int(id2)) : argmax(yPred)), ((@dtype == 0) ? Truncate($weight) : $weight)>")]
    public void ShippedMetric_ReadsAsExpected(string metric, string accumulator, string expected) => Assert.Equal(
        expected, ExprText.Of(Catalogue.Models[metric].Accumulators.Single(a => a.Name == accumulator).Value));
}
