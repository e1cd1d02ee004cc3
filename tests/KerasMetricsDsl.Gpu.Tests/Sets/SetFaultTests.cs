using KerasMetricsDsl.Gpu.Tests.Contract;
using KerasMetricsDsl.Tests.Sets;
using KerasMetricsDsl.Tests.Sets.Declared;

namespace KerasMetricsDsl.Gpu.Tests.Sets;

/// <summary>A batch that one member cannot take changes none of them.</summary>
[Collection(nameof(CpuDevice))]
public class SetFaultTests(CpuDevice device)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Label_WithoutAColumn_ChangesNoMember(bool isOnDevice)
    {
        var good = new ScoringData(30, 1, isWeighted: true);
        var bad = new ScoringData(60, 2, isWeighted: false);
        (bad.Labels[31], bad.Labels[50]) = (7, -2);
        var onCpu = new ScoringReport();
        good.Feed(onCpu);
        var expected = Assert.ThrowsAny<ArgumentException>(() => bad.Feed(onCpu));
        good.Feed(onCpu);

        using var onGpu = new ScoringReport().On(device.Gpu);
        foreach (var data in (ScoringData[])[good, bad, good])
        {
            if (isOnDevice)
                data.FeedThere(onGpu);
            else
                data.Feed(onGpu);
        }
        var actual = Assert.ThrowsAny<ArgumentException>(onGpu.Collect);
        Assert.Equal(expected.Message, actual.Message);
        SetRun.AreSame(onCpu, onGpu.Collect(), "after a fault");
    }

    [Fact]
    public void Batches_AfterAReportedFault_AreAdded()
    {
        var good = new ScoringData(30, 3, isWeighted: false);
        var bad = new ScoringData(10, 4, isWeighted: false);
        bad.Labels[0] = ScoringData.Classes;
        using var onGpu = new ScoringReport().On(device.Gpu);
        bad.Feed(onGpu);
        Assert.ThrowsAny<ArgumentException>(onGpu.GetResults);
        SetRun.AreSame(new ScoringReport(), onGpu.Collect(), "nothing was added");
        good.Feed(onGpu);
        var onCpu = new ScoringReport();
        good.Feed(onCpu);
        SetRun.AreSame(onCpu, onGpu.Collect(), "after it was reported");
    }

    [Fact]
    public void Input_ThatFitsOnlyTheFirstMembers_IsRefusedAtOnce()
    {
        var good = new ScoringData(30, 5, isWeighted: false);
        using var onGpu = new ScoringReport().On(device.Gpu);
        var onCpu = new ScoringReport();
        good.Feed(onGpu);
        good.Feed(onCpu);
        var bad = new ScoringData(30, 6, isWeighted: true) { Values = new float[29] };
        var expected = Assert.ThrowsAny<ArgumentException>(() => bad.Feed(onCpu));
        Assert.Equal(expected.Message, Assert.ThrowsAny<ArgumentException>(() => bad.Feed(onGpu)).Message);
        SetRun.AreSame(onCpu, onGpu.Collect(), "after a refusal");
    }

    [Fact]
    public void Batch_RefusedByACheckOfALaterMember_ChangesNoMember()
    {
        var samples = SetCase.Get("rows").Draw(10);
        var onCpu = new RowReport();
        using var onGpu = new RowReport().On(device.Gpu);
        SetRun.Feed(onCpu, samples);
        SetRun.Feed(onGpu, samples);
        // There is no class 1 in rows of one column.
        Assert.ThrowsAny<ArgumentException>(() => onGpu.UpdateState(new MetricBatch(MetricInput.Rows<float>(new float[5], 1), MetricInput.Rows<float>(new float[5], 1))));
        SetRun.Feed(onCpu, samples);
        SetRun.Feed(onGpu, samples);
        SetRun.AreSame(onCpu, onGpu.Collect(), "after a refusal");
    }

    [Fact]
    public void TooFewInputs_SaysWhatIsExpected()
    {
        using var onGpu = new Unrelated().On(device.Gpu);
        using var tensor = device.Gpu.Copy(new float[3]);
        const string Expected = "Unrelated takes yTrue, yPred: 2 inputs, got 1.";
        Assert.StartsWith(Expected, Assert.Throws<ArgumentException>(() => onGpu.UpdateState(tensor)).Message, StringComparison.Ordinal);
        Assert.StartsWith(Expected, Assert.Throws<ArgumentException>(() => onGpu.UpdateState(new MetricBatch(new float[3]))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tensor_OfAnotherContext_IsRefused()
    {
        using var other = GpuContext.Create(GpuKind.Cpu);
        using var tensor = other.Copy(new float[3]);
        using var onGpu = new Unrelated().On(device.Gpu);
        var error = Assert.Throws<ArgumentException>(() => onGpu.UpdateState(tensor, tensor));
        Assert.Contains("Unrelated", error.Message, StringComparison.Ordinal);
    }

    // A policy's NaN is found before any kernel runs, as on the CPU: it is reported before a label of an earlier member.
    [Fact]
    public void NaN_ThatALaterMemberForbids_ChangesNoMember()
    {
        var onCpu = new StrictReport();
        using var onGpu = new StrictReport().On(device.Gpu);
        MetricBatch good = new(new[] { 0, 1 }, MetricInput.Rows<float>([0.2f, 0.8f, 0.6f, 0.4f], 2));
        MetricBatch bad = new(new[] { 9, 1 }, MetricInput.Rows<float>([0.2f, 0.8f, 0.6f, float.NaN], 2));
        onCpu.UpdateState(good);
        onGpu.UpdateState(good);
        var expected = Message(() => onCpu.UpdateState(new MetricBatch(new[] { 9, 1 }, MetricInput.Rows<float>([0.2f, 0.8f, 0.6f, float.NaN], 2))));
        onGpu.UpdateState(bad);
        onGpu.UpdateState(good);
        onCpu.UpdateState(good);
        Assert.Equal(expected, Message(() => onGpu.Collect()));
        SetRun.AreSame(onCpu, onGpu.Collect(), "after a NaN");
    }

    private static string Message(Action action) => Assert.ThrowsAny<ArgumentException>(action).Message;
}

/// <summary>The first member looks labels up, the second one forbids NaN.</summary>
[MetricSet]
public partial class StrictReport
{
    public SparseCategoricalCrossentropy Loss { get; } = new();
    public SparseCategoricalAccuracy Accuracy { get; } = new() { NanPolicy = NanPolicy.Throw };
}
