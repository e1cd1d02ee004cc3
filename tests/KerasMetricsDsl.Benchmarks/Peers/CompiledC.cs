using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using KerasMetricsDsl.Benchmarks.Quick;
using KerasMetricsDsl.Benchmarks.Workloads;

namespace KerasMetricsDsl.Benchmarks.Peers;

/// <summary>The functions of <c>metrics.c</c>, compiled for this machine when first asked for; none where there is no gcc.</summary>
internal static unsafe class CompiledC
{
    private const string Options = "-O3 -march=native -fopenmp -fno-math-errno -fno-trapping-math -shared -fPIC";

    private static readonly Lazy<nint> Library = new(Compile);

    /// <summary>Whether the functions are there.</summary>
    public static bool IsThere => Library.Value != 0;

    /// <summary>A function of labels and predictions, on one thread and on two.</summary>
    public static IEnumerable<Peer> OfPairs(string function, float[] labels, float[] predictions)
    {
        if (!IsThere)
            return [];
        var call = (delegate* unmanaged<float*, float*, long, int, double>)NativeLibrary.GetExport(Library.Value, function);
        float* label = DataSet.At(labels), prediction = DataSet.At(predictions);
        long count = labels.Length;
        return OnOneAndTwo(count, threads => call(label, prediction, count, threads));
    }

    /// <summary>The weighted mean squared error.</summary>
    public static IEnumerable<Peer> OfWeighted(float[] labels, float[] predictions, float[] weights)
    {
        if (!IsThere)
            return [];
        var function = NativeLibrary.GetExport(Library.Value, "sum_weighted_mse");
        var call = (delegate* unmanaged<float*, float*, float*, long, int, double>)function;
        float* label = DataSet.At(labels), prediction = DataSet.At(predictions), weight = DataSet.At(weights);
        long count = labels.Length;
        return OnOneAndTwo(count, threads => call(label, prediction, weight, count, threads));
    }

    /// <summary>A function of rows.</summary>
    public static IEnumerable<Peer> OfRows<T>(string function, T[] labels, float[] predictions, long rows, long columns)
        where T : unmanaged
    {
        if (!IsThere)
            return [];
        var call = (delegate* unmanaged<void*, float*, long, long, int, double>)NativeLibrary.GetExport(Library.Value, function);
        void* label = DataSet.At(labels);
        var prediction = DataSet.At(predictions);
        return OnOneAndTwo(rows * columns, threads => call(label, prediction, rows, columns, threads));
    }

    // Two threads where the library takes two: one would ask for them in C above some size, too.
    private static Peer[] OnOneAndTwo(long elements, Func<int, double> call)
    {
        var one = new Peer("gcc", () => Memory.Keep(call(1)));
        return elements <= 65_536 ? [one] : [one, new("gcc, 2 threads", () => Memory.Keep(call(2))) { Threads = 2 }];
    }

    private static nint Compile()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "metrics.c");
        var library = Path.Combine(Directory.CreateTempSubdirectory("metrics").FullName, "metrics.so");
        try
        {
            using var gcc = Process.Start(new ProcessStartInfo("gcc", $"{Options} \"{source}\" -o \"{library}\" -lm"))!;
            gcc.WaitForExit();
            return gcc.ExitCode == 0 ? NativeLibrary.Load(library) : 0;
        }
        catch (Win32Exception)
        {
            return 0;
        }
    }
}
