using System.Globalization;
using KerasMetricsDsl.Gpu.Bench;

namespace KerasMetricsDsl.Gpu.Tests.Bench;

/// <summary>The benchmark runs where there is no GPU too, so that it is ready when there is one.</summary>
public class BenchTests
{
    [Fact]
    public void Run_OnTheSimulation_MeasuresEveryWorkload()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Program.Run(Options.Parse(["--device", "cpu", "--powers", "10", "--runs", "1"]), output);
        var rows = output.ToString().Split('\n').Where(line => line.Contains("| 1024 |", StringComparison.Ordinal)).ToArray();
        Assert.Equal(Workloads.All.Select(workload => workload.Name), rows.Select(row => row.Split('|')[1].Trim()));
        Assert.All(rows, row => Assert.True(double.Parse(row.Split('|')[3], CultureInfo.InvariantCulture) > 0, row));
    }

    [Fact]
    public void Check_OnTheSimulation_ComparesWithTheCpu()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Assert.True(Program.Run(Options.Parse(["--device", "cpu", "--check", "BinaryAccuracy"]), output));
        Assert.Matches("[1-9][0-9]* passed, 0 failed", output.ToString());
    }

    [Theory]
    [InlineData("--device", "abacus")]
    [InlineData("--runs")]
    [InlineData("--speed", "11")]
    public void Parse_OfAnythingElse_SaysHowItIsUsed(params string[] args) =>
        Assert.Contains("usage", Assert.Throws<ArgumentException>(() => Options.Parse(args)).Message, StringComparison.Ordinal);
}
