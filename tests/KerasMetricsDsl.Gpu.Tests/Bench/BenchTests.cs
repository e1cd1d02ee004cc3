using System.Globalization;
using KerasMetricsDsl.Gpu.Bench;

namespace KerasMetricsDsl.Gpu.Tests.Bench;

/// <summary>The benchmark runs where there is no GPU too, so that it is ready when there is one.</summary>
public class BenchTests
{
    [Fact]
    public void Run_OnTheSimulation_MeasuresEveryWorkload()
    {
        var rows = Rows(Run("--powers", "6", "--runs", "1"));
        Assert.Equal(Workloads.All.Select(workload => workload.Name), rows.Select(row => row[2]));
        foreach (var row in rows)
        {
            Assert.All((int[])[4, 5, 8], column => Assert.True(Number(row[column]) > 0, string.Join('|', row)));
            Assert.True(Number(row[4]) <= Number(row[5]), string.Join('|', row));
        }
    }

    [Fact]
    public void Run_OverRowLengths_MeasuresTheMetricsOfRows()
    {
        var rows = Rows(Run("--powers", "6", "--runs", "2", "--rows", "2,129"));
        Assert.Equal(
            [
                "CategoricalCrossentropy × 2", "SparseCategoricalAccuracy × 2",
                "CategoricalCrossentropy × 129", "SparseCategoricalAccuracy × 129",
            ],
            rows.Select(row => row[2]));
        Assert.All(rows, row => Assert.True(Number(row[4]) > 0));
    }

    [Fact]
    public void Run_OfMoreThanTheDeviceHolds_SaysSoAndGoesOn()
    {
        var rows = Rows(Run("--powers", "48,6", "--runs", "1", "--rows", "2"));
        Assert.Matches(@"^does not fit: needs 4194304\.5 GiB, the device has [0-9.]+ GiB$", rows[0][4]);
        Assert.Equal("64", rows[1][3]);
        Assert.True(Number(rows[1][4]) > 0);
    }

    [Fact]
    public void DeviceDescription_OfTheSimulation_SaysWhatResultsDependOn()
    {
        using var gpu = GpuContext.Create(GpuKind.Cpu);
        Assert.Matches(
            @"^\d{4}-\d\d-\d\d: .+ \(Cpu\), simulated, [0-9.]+ GiB, \.NET 10[^,]*, ILGPU 1\.5\.3, [a-z0-9-]+$",
            DeviceDescription.Of(gpu));
    }

    [Fact]
    public void Write_OfAWorkloadThatFails_SaysWhyAndGoesOn()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var gpu = GpuContext.Create(GpuKind.Cpu);
        var broken = new Workload("broken", _ => throw new InvalidOperationException("No such | kernel.\nDetails."));
        Assert.False(new Table(gpu, 1, output).Write([broken, Workloads.All.First()], [64]));
        var rows = Rows(output.ToString());
        Assert.Equal(["broken", "MeanSquaredError"], rows.Select(row => row[2]));
        Assert.Equal("failed: No such / kernel.", rows[0][4]);
    }

    [Fact]
    public void DataSize_OfTheLargestWorkload_FitsAGpuOf80GB() =>
        Assert.All(Workloads.All, workload => Assert.Null(DataSize.Of(workload, 1L << 30).Excess(79L << 30)));

    [Fact]
    public void Measurement_OfDataThatAMetricCannotUse_Throws()
    {
        using var gpu = GpuContext.Create(GpuKind.Cpu);
        var workload = new Workload("labels without columns", gpu => [Subject.Of(new SparseCategoricalCrossentropy(), gpu)])
        {
            Columns = 2,
            Labels = 5,
        };
        Assert.Throws<ArgumentException>(() => Measurement.Of(gpu, workload, 64, runs: 1));
    }

    [Fact]
    public void QueuedTime_OfWorkThatTakesTime_IsThatOfOnePiece()
    {
        using var gpu = GpuContext.Create(GpuKind.Cpu);
        var time = QueuedTime.Of(gpu, () => Thread.Sleep(20), times: 3);
        Assert.InRange(time.Device, 0.019, 0.5);
        Assert.InRange(time.Host, 0.019, 0.5);
    }

    [Fact]
    public void TenMetrics_AsASetAndOneAfterAnother_AreTheSame()
    {
        using var gpu = GpuContext.Create(GpuKind.Cpu);
        var oneAfterAnother = Workloads.All.Last().Create(gpu);
        Assert.Equal(
            new TenMetrics().Metrics.Values.Select(metric => metric.GetType()),
            oneAfterAnother.Select(subject => subject.OnDevice.GetType().GenericTypeArguments[0]));
    }

    [Theory]
    [InlineData("BinaryAccuracy")]
    [InlineData("RankedMetrics of 10 ")]
    public void Check_OnTheSimulation_ComparesWithTheCpu(string names) =>
        Assert.Matches("[1-9][0-9]* passed, 0 failed", Run("--check", names));

    [Theory]
    [InlineData("--device", "abacus")]
    [InlineData("--runs")]
    [InlineData("--runs", "0")]
    [InlineData("--powers", "20,many")]
    [InlineData("--rows", "0")]
    [InlineData("--speed", "11")]
    public void Parse_OfAnythingElse_SaysHowItIsUsed(params string[] args) =>
        Assert.Contains("usage", Assert.Throws<ArgumentException>(() => Options.Parse(args)).Message, StringComparison.Ordinal);

    private static string Run(params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Assert.True(Program.Run(Options.Parse(["--device", "cpu", .. args]), output));
        return output.ToString();
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    // The cells of the rows below the head; the first and the last are outside of the table.
    private static string[][] Rows(string table) =>
    [
        .. table.Split('\n').Where(line => line.StartsWith("| KerasMetricsDsl |", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
    ];
}
