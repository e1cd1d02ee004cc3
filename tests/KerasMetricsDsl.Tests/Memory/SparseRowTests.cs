using KerasMetricsDsl.Tests.Engine;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Memory.Declared;

namespace KerasMetricsDsl.Tests.Memory;

/// <summary>Rows of which one may be a label: what is read beyond it is refused.</summary>
[Collection(nameof(ProcessWideSettings))]
public class SparseRowTests
{
    [Theory, InlineData(3), InlineData(150)]
    public void SparseRow_ReadAlongALongerOne_IsRefused(int columns) => EngineSettings.OnEveryPath(path =>
    {
        var metric = new SparseBesideRow(sparse: true);
        var rows = new float[20 * columns];
        var error = Assert.Throws<ArgumentException>(() => metric.UpdateState(new float[20], MetricInput.Rows<float>(rows, columns)));
        Assert.Contains("is 1, but a row of yTrue has 1 columns", error.Message, StringComparison.Ordinal);
        Assert.True(metric.RowCounts == default, path);
    });

    [Theory, InlineData(3), InlineData(150)]
    public void SparseRow_ThatIsADenseOne_IsReadAlong(int columns) => EngineSettings.OnEveryPath(path =>
    {
        var (yTrue, yPred) = (Values(20 * columns, 5), Values(20 * columns, 7));
        var metric = new SparseBesideRow(sparse: false);
        metric.UpdateState(MetricInput.Rows<float>(yTrue, columns), MetricInput.Rows<float>(yPred, columns));
        Assert.Equal(yTrue.Zip(yPred, (t, p) => (double)t * p).Sum() / 20, metric.Result()[0], 1e-3);
        Assert.Equal(yPred.Sum(x => (double)x) - yTrue.Sum(x => (double)x), metric.Result()[1], 1e-6);
        Assert.True(Enumerable.Range(0, 20).Sum(row => (double)yTrue[row * columns]) == metric.Result()[2], path);
    });

    private static float[] Values(int count, int period) => [.. Enumerable.Range(0, count).Select(i => i % period * 0.25f)];
}
