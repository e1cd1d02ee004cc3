using System.Globalization;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>What the command line asks for.</summary>
/// <param name="Kind">The kind of device; null: the best.</param>
/// <param name="Sizes">The numbers of elements.</param>
/// <param name="Runs">The measurements of which the best counts.</param>
/// <param name="Checks">The metrics to compare with the CPU in place of measuring: "all", or the beginning of their names; null: none.</param>
internal sealed record Options(GpuKind? Kind, long[] Sizes, int Runs, string? Checks = null)
{
    private const string Usage = "usage: [--device cuda|opencl|cpu] [--powers 20,24,28,30] [--runs 20] [--check all|NAME]";

    public static Options Parse(string[] args)
    {
        var options = new Options(null, [1L << 20, 1L << 24, 1L << 28, 1L << 30], 20);
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length)
                throw new ArgumentException(Usage);
            options = args[i] switch
            {
                "--device" when Enum.TryParse<GpuKind>(args[i + 1], ignoreCase: true, out var kind) => options with { Kind = kind },
                "--powers" => options with { Sizes = [.. args[i + 1].Split(',').Select(power => 1L << int.Parse(power, CultureInfo.InvariantCulture))] },
                "--check" => options with { Checks = args[i + 1] },
                "--runs" => options with { Runs = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException(Usage),
            };
        }
        return options;
    }
}
