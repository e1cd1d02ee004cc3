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

    [Fact]
    public void Policy_OfAMember_IsRefusedWhenTheSetIsMoved()
    {
        var error = Assert.Throws<NotSupportedException>(() => new PolicyReport().On(device.Gpu));
        Assert.Contains("mean_squared_error", error.Message, StringComparison.Ordinal);
    }
}
