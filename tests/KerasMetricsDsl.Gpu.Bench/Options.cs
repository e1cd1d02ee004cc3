using System.Globalization;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>What the command line asks for.</summary>
/// <param name="Kind">The kind of device; null: the best.</param>
/// <param name="Powers">The numbers of elements as powers of two; null: those that suit what is measured.</param>
/// <param name="Runs">The measurements of which the best and the median count.</param>
/// <param name="Rows">The row lengths to measure in place of the usual workloads; null: none.</param>
/// <param name="Checks">The metrics to compare with the CPU and not measure: "all", or the beginning of their names; null: none.</param>
internal sealed record Options(GpuKind? Kind = null, int[]? Powers = null, int Runs = 20, int[]? Rows = null, string? Checks = null)
{
    private const string Usage =
        "usage: [--device cuda|opencl|cpu] [--powers 20,24,28,30] [--runs 20] [--rows 2,10,100,1000] [--check all|NAME]";

    /// <summary>The numbers of elements.</summary>
    public IReadOnlyList<long> Sizes => [.. (Powers ?? (Rows is null ? [20, 24, 28, 30] : [28])).Select(power => 1L << power)];

    public static Options Parse(string[] args)
    {
        var options = new Options();
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length)
                throw new ArgumentException(Usage);
            options = args[i] switch
            {
                "--device" when Enum.TryParse<GpuKind>(args[i + 1], ignoreCase: true, out var kind) => options with { Kind = kind },
                "--powers" => options with { Powers = Numbers(args[i + 1], 0, 50) },
                "--runs" => options with { Runs = Numbers(args[i + 1], 1, 1_000_000)[0] },
                "--rows" => options with { Rows = Numbers(args[i + 1], 1, 1 << 24) },
                "--check" => options with { Checks = args[i + 1] },
                _ => throw new ArgumentException(Usage),
            };
        }
        return options;
    }

    private static int[] Numbers(string list, int least, int most) =>
    [
        .. list.Split(',').Select(text =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? number
                : throw new ArgumentException(Usage)),
    ];
}
