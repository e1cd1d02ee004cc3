using System.Diagnostics;

namespace KerasMetricsDsl.Conformance.Tests.Oracle;

/// <summary>The runner in processes that see less of the hardware, as on an older machine: other code is compiled, the results are the same.</summary>
public class HardwareSwitchTests
{
    // One file of each kind of kernel: elements, row means, rows, gathered labels, thresholds, columns, histograms.
    private static readonly string[] Subset =
    [
        "binary_accuracy", "mean_squared_error", "categorical_crossentropy", "sparse_categorical_crossentropy", "precision", "f_beta_score",
        "auc", "mean_io_u",
    ];

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "0", "Lanes512")]
    [InlineData("DOTNET_EnableAVX2", "0", "Lanes256x2")]
    [InlineData("DOTNET_PreferredVectorBitWidth", "256", "Lanes512")]
    [InlineData("DOTNET_EnableHWIntrinsic", "0", "Lanes256x2")]
    public async Task Runner_WithLessHardware_Passes(string variable, string value, string missingPath)
    {
        var files = Subset.Select(name => ReferenceFiles.PathOf($"{name}.json.gz"));
        var lines = await Run(files, variable, value);

        Assert.DoesNotContain(missingPath, lines[0], StringComparison.Ordinal);
        Assert.Matches("^[1-9][0-9]* passed, 0 failed, 0 unknown$", lines[^1]);
    }

    private static async Task<string[]> Run(IEnumerable<string> files, string variable, string value)
    {
        var runner = typeof(CaseRunner).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [runner, .. files]) { RedirectStandardOutput = true };
        start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
