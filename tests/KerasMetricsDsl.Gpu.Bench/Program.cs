using KerasMetricsDsl.Gpu.Bench.Contract;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>Measures updates on a device against its own copy of the same bytes, or compares their results with the CPU's.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            return Run(Options.Parse(args), Console.Out) ? 0 : 1;
        }
        catch (Exception exception) when (exception is ArgumentException or GpuNotAvailableException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    /// <summary>Runs what is asked for and writes what it runs on and what came out.</summary>
    /// <returns>Whether nothing differed or failed.</returns>
    public static bool Run(Options options, TextWriter output)
    {
        using var gpu = options.Kind is { } kind ? GpuContext.Create(kind) : GpuContext.CreateBest();
        output.WriteLine(DeviceDescription.Of(gpu));
        if (options.Checks is { } names)
            return ContractRun.Run(gpu, names == "all" ? "" : names, output);
        output.WriteLine();
        return new Table(gpu, options.Runs, output).Write(options.Rows is { } rows ? Workloads.OfRows(rows) : Workloads.All, options.Sizes);
    }
}
