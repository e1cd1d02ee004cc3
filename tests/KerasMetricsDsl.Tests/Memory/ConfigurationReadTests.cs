using KerasMetricsDsl.Tests.Engine;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Memory.Declared;

namespace KerasMetricsDsl.Tests.Memory;

/// <summary>Entries of configuration arrays and columns of rows at indices that the configuration gives.</summary>
[Collection(nameof(ProcessWideSettings))]
public class ConfigurationReadTests
{
    private static readonly float[] Entries = [1.5f, -2, 0.25f];
    private static readonly float[] Data = [.. Enumerable.Range(0, 1_037).Select(i => (i % 23) - 11.5f)];

    public static TheoryData<int> Outside => [3, -1, 1_000_000, int.MinValue, int.MaxValue];

    [Theory, InlineData(0), InlineData(2)]
    public void FixedIndex_Inside_ReadsTheEntry(int k) => EngineSettings.OnEveryPath(path =>
    {
        using var engine = new CheckedEngine();
        var metric = new EntryAt(Entries, k);
        metric.UpdateState(Data);
        Assert.True(Data.Average(x => (double)metric.Shifted(x)) == metric.Result(), path);
    });

    [Theory, MemberData(nameof(Outside))]
    public void FixedIndex_Outside_IsRefusedAndNothingAdded(int k) => EngineSettings.OnEveryPath(path =>
    {
        var metric = new EntryAt(Entries, k);
        var error = Assert.Throws<ArgumentException>(() => metric.UpdateState(Data));
        Assert.Equal($"entry_at: position 0 asks for entry {k} of a, which has 3 entries. Nothing was added.", error.Message);
        Assert.True(metric.RowCounts == default, path);
        metric.UpdateState([]);
        Assert.Equal(0, metric.Result());
    });

    [Fact]
    public void FixedIndex_OfAnEmptyArray_IsRefused()
    {
        Assert.Contains("entry 0 of a, which has 0 entries", Assert.Throws<ArgumentException>(() => EntryAt.Compute(Data, [], 0)).Message, StringComparison.Ordinal);
        Assert.Contains("entry 0 of w, which has 0 entries", Assert.Throws<ArgumentException>(() => TwoWeights.Compute(new float[1], new float[1], [])).Message, StringComparison.Ordinal);
        Assert.Contains("of a, which has 0 entries", Assert.Throws<ArgumentException>(() => EntryDecides.Compute(Data, [], [0, 0])).Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Outside))]
    public void BranchNotTaken_WithAnIndexOutside_IsNoFault(int k) => EngineSettings.OnEveryPath(path =>
    {
        var metric = new EntryIf(Entries, k);
        metric.UpdateState([-1, 0, -3.5f]);
        Assert.Equal([0, -4.5], metric.Result());
        var error = Assert.Throws<ArgumentException>(() => metric.UpdateState([-1, 0, 1, 2]));
        Assert.Contains($"position 2 asks for entry {k} of a", error.Message, StringComparison.Ordinal);
        Assert.True(metric.Result() is [0, -4.5], path);
    });

    [Fact]
    public void BranchTaken_WithAnIndexInside_ReadsTheEntry() => EngineSettings.OnEveryPath(path =>
    {
        var metric = new EntryIf(Entries, 1);
        metric.UpdateState(Data);
        Assert.Equal([Data.Average(x => (double)metric.Positive(x)), Data.Sum(x => (double)metric.Existing(x))], metric.Result());
        var loss = new TwoWeights(Entries);
        float[] labels = [0, 1, 1, 0], predictions = [.5f, .5f, 3, 2];
        loss.UpdateState(labels, predictions);
        Assert.True(labels.Zip(predictions, loss.Loss).Average(x => (double)x) == loss.Result(), path);
    });

    [Fact]
    public void OneSideOfACondition_WithoutItsEntry_FaultsWhereItIsTaken()
    {
        var metric = new TwoWeights([2]);
        metric.UpdateState([0, .5f], [1, 1]);
        Assert.Contains("position 1 asks for entry 1 of w", Assert.Throws<ArgumentException>(() => metric.UpdateState([0, 1], [1, 1])).Message, StringComparison.Ordinal);
        Assert.Equal(1.5, metric.Result());
    }

    [Fact]
    public void Entries_ThatDecideOrIndex_AreThoseTheMetricWasMadeWith() => EngineSettings.OnEveryPath(path =>
    {
        double[] a = [2, 5, 8];
        var metric = new EntryDecides(a, [7, 2, 3]);
        metric.UpdateState([1, 2]);
        a[0] = 0;
        metric.UpdateState([1, 2]);
        Assert.Equal([6, 10, 3], metric.Result());
        var inner = Assert.Throws<ArgumentException>(() => EntryDecides.Compute(new float[1], [2], [7]));
        Assert.Contains("of at, which has 1 entries", inner.Message, StringComparison.Ordinal);
        var outer = Assert.Throws<ArgumentException>(() => EntryDecides.Compute(new float[1], [2], [7, -1]));
        Assert.True(outer.Message.Contains("entry -1 of a, which has 1 entries", StringComparison.Ordinal), path);
    });

    [Theory, InlineData(3), InlineData(150)]
    public void ConfiguredColumn_InsideAndOutside_IsReadOrRefused(int columns) => EngineSettings.OnEveryPath(path =>
    {
        var weights = Enumerable.Range(1, columns).Select(i => 1f / i).ToArray();
        var rows = Enumerable.Range(0, 20 * columns).Select(i => (i % 7) / 8f).ToArray();
        foreach (var k in (int[])[0, columns - 1])
        {
            var metric = new ColumnAt(weights, k);
            metric.UpdateState(rows, columns);
            var expected = Enumerable.Range(0, 20).Average(row => (double)metric.Chosen(new Row(rows.AsMemory(row * columns, columns))));
            Assert.True(expected == metric.Result()[0], path);
        }
        foreach (var k in (int[])[columns, -1, 1_000_000, int.MinValue + 1])
        {
            var error = Assert.Throws<ArgumentException>(() => ColumnAt.Compute(MetricInput.Rows<float>(rows, columns), weights, k));
            Assert.Contains($"is {k}, but a row of p has {columns} columns", error.Message, StringComparison.Ordinal);
        }
        var few = Assert.Throws<ArgumentException>(() => ColumnAt.Compute(MetricInput.Rows<float>(rows, columns), weights[..^1], 0));
        Assert.Contains($"entry {columns - 1} of w, which has {columns - 1} entries", few.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void Entries_InMasksFoldsAndPredicates_AreCheckedToo() => EngineSettings.OnEveryPath(path =>
    {
        var metric = new EntriesElsewhere(Entries, 2);
        metric.UpdateState(Data);
        var kept = Data.Where(metric.IsThere).Sum(x => (double)metric.Masked(x)) / Data.Length;
        Assert.Equal(kept, metric.Result()[0], 1e-9);
        Assert.Equal(Data.Sum(x => (double)x), metric.Result()[1], 1e-9);
        foreach (var k in (int[])[3, -1, 1_000_000])
            Assert.Contains($"entry {k} of ", Assert.Throws<ArgumentException>(() => EntriesElsewhere.Compute(Data, Entries, k)).Message, StringComparison.Ordinal);
        Assert.NotEmpty(path);
    });
}
