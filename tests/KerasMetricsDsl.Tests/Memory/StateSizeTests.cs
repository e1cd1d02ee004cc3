using System.Text.Json;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Memory.Declared;

namespace KerasMetricsDsl.Tests.Memory;

/// <summary>What is too large, or has no size, is refused with its sizes.</summary>
[Collection(nameof(ProcessWideSettings))]
public class StateSizeTests
{
    public static TheoryData<string> Sized =>
        ["ConfusionMatrix", "CohenKappa", "MeanIoU", "IoU", "JaccardScore", "BalancedAccuracy", "MatthewsCorrelation", "LabelByPosition"];

    [Theory, MemberData(nameof(Sized))]
    public void Classes_WhoseSquareIsTooLarge_AreRefusedAtConstruction(string metric)
    {
        Refused(() => Make(metric, 65_537), "65537 · 65537 = 4295098369 cells", "A metric may hold 134217728", "MaxStateValues");
        Refused(() => Make(metric, 65_536), "65536 · 65536 = 4294967296 cells");
        Refused(() => Make(metric, 100_000), "100000 · 100000 = 10000000000 cells");
        Refused(() => Make(metric, int.MaxValue), "2147483647 · 2147483647 = 4611686014132420609 cells");
        Make(metric, 1_000);
    }

    [Theory, InlineData(100_000_000), InlineData(int.MaxValue)]
    public void Thresholds_OfWhichThereAreTooMany_AreRefusedAtConstruction(int thresholds)
    {
        Refused(() => _ = new AUC(thresholds), "Buckets is a histogram of 2 · ");
        Refused(() => _ = new PrecisionAtRecall(0.5f, thresholds), "Buckets is a histogram of 2 · ");
        Refused(() => _ = new RecallAtPrecision(0.5f, thresholds), "Buckets is a histogram of 2 · ");
        Refused(() => _ = new SensitivityAtSpecificity(0.5f, thresholds), "Buckets is a histogram of 2 · ");
        Refused(() => _ = new SpecificityAtSensitivity(0.5f, thresholds), "Buckets is a histogram of 2 · ");
        Refused(() => _ = new BinaryCalibrationError(thresholds), "Outcomes is a histogram of 2 · ");
        Refused(() => _ = new ExpectedCalibrationError(thresholds), "Outcomes is a histogram of 2 · ");
    }

    [Fact]
    public void Sizes_OfThreeDimensions_AreMultipliedWithoutOverflow()
    {
        Refused(() => _ = new ThreeLabels(65_536, 65_536, 65_536), "three_labels: Cell", "= 281474976710656 cells");
        Refused(() => _ = new ThreeLabels(int.MaxValue, int.MaxValue, int.MaxValue), "2147483647 · 2147483647 · 2147483647");
        Refused(() => _ = new ThreeLabels(1 << 11, 1 << 11, 1 << 10), "2048 · 2048 · 1024 = 4294967296 cells");
        Refused(() => ThreeLabels.FromConfig(JsonDocument.Parse("""{"n": 70000, "m": 70000, "l": 1}""").RootElement), "70000 · 70000 · 1");
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(int.MinValue)]
    public void Size_BelowOne_IsRefusedAtConstruction(int n)
    {
        Refused(() => _ = new LabelsByColumn(n), "labels_by_column: Label", "each size must be at least 1");
        Refused(() => _ = new LabelByPosition(n), "each size must be at least 1");
        Refused(() => _ = new ThreeLabels(n, n, 3), "each size must be at least 1");
        Refused(() => _ = new ThreeLabels(2, n, 70_000), "each size must be at least 1");
    }

    [Fact]
    public void Size_OfAnotherMember_IsRefusedWhenTheStateIsFirstAskedFor()
    {
        Refused(() => new SquaredSize(300).UpdateState([1], [1]), "Cell", "90000 · 90000 = 8100000000 cells");
        Refused(() => new SquaredSize(50_000).UpdateState([1], [1]), "each size must be at least 1");
        Refused(() => new SquaredSize(0).Result(), "each size must be at least 1");
        Assert.Equal(1, SquaredSize.Compute(new[] { 0, 5 }, new[] { 0, 80 }, 3));
    }

    [Fact]
    public void Limit_ThatIsRaisedOrLowered_Decides() => WithLimit(9, () =>
    {
        _ = new LabelByPosition(3);
        Refused(() => _ = new LabelByPosition(4), "4 · 4 = 16 cells. A metric may hold 9");
        EngineOptions.MaxStateValues = 16;
        _ = new LabelByPosition(4);
    });

    [Fact]
    public void Limit_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EngineOptions.MaxStateValues = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => EngineOptions.MaxStateValues = 1_000_000_001);
    }

    [Fact]
    public void Columns_ThatMakeTheStateTooLarge_AreRefusedBeforeItChanges() => WithLimit(1_000, () =>
    {
        var metric = new LabelsByColumn(100);
        Refused(
            () => metric.UpdateState(MetricInput.Rows<float>(new float[22], 11)),
            "labels_by_column: Label has 1 entries · 11 columns · 100 cells = 1100 values. A metric may hold 1000");
        Assert.Equal(default, metric.RowCounts);
        metric.UpdateState(MetricInput.Rows<float>(new float[20], 10));
        Assert.Equal(20, metric.Result()[1..].Sum());
        Refused(() => LabelsByColumn.Compute(MetricInput.Rows<float>(new float[1 << 20], 1 << 20), 100), "1048576 columns · 100 cells");
    });

    [Fact]
    public void Accumulators_ThatAreTooLargeTogether_AreRefused() => WithLimit(100, () =>
        Refused(() => new CellsOfRows(30, 0).UpdateState(new float[2], [0], 2), "cells_of_rows: Shifted has", "= 60 values beside 90 of other accumulators"));

    // What made a state's memory grow with the threads: each had a partial of its own.
    [Fact]
    public void Partials_OfALargeState_AreFewAtATime()
    {
        Assert.Equal(1, PassRunner.PartialsAtATime(64, 1 << 27));
        Assert.Equal(32, PassRunner.PartialsAtATime(64, 1 << 20));
        Assert.Equal(4, PassRunner.PartialsAtATime(4, 1 << 20));
        Assert.Equal(64, PassRunner.PartialsAtATime(64, 65_536));
        Assert.Equal(655, PassRunner.PartialsAtATime(64, 100));
    }

    private static void Make(string metric, int n) => _ = metric switch
    {
        "ConfusionMatrix" => new ConfusionMatrix(n),
        "CohenKappa" => new CohenKappa(n),
        "MeanIoU" => new MeanIoU(n),
        "IoU" => new IoU(n, [0]),
        "JaccardScore" => new JaccardScore(n),
        "BalancedAccuracy" => new BalancedAccuracy(n),
        "MatthewsCorrelation" => new MatthewsCorrelation(n),
        _ => (IMetric)new LabelByPosition(n),
    };

    private static void Refused(Action make, params ReadOnlySpan<string> parts)
    {
        var message = Assert.ThrowsAny<ArgumentException>(make).Message;
        foreach (var part in parts)
            Assert.Contains(part, message, StringComparison.Ordinal);
    }

    private static void WithLimit(int limit, Action action)
    {
        var before = EngineOptions.MaxStateValues;
        EngineOptions.MaxStateValues = limit;
        try
        {
            action();
        }
        finally
        {
            EngineOptions.MaxStateValues = before;
        }
    }
}
