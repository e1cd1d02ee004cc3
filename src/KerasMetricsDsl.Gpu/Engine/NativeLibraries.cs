using System.Reflection;
using System.Runtime.InteropServices;
using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Finds drivers where only their versioned names are installed, as in most containers.</summary>
internal static class NativeLibraries
{
    private static readonly Lazy<bool> Prepared = new(Register);

    /// <summary>Makes ILGPU look for versioned names too.</summary>
    public static void Prepare() => _ = Prepared.Value;

    private static bool Register()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            NativeLibrary.SetDllImportResolver(typeof(Context).Assembly, Resolve);
            return true;
        }
        catch (InvalidOperationException)
        {
            // The application, or ILGPU on WSL, has set a resolver of its own: there can be only one.
            return false;
        }
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        string[] candidates = name switch
        {
            "cuda" => ["libcuda.so.1", "libcuda.so"],
            "OpenCL" => ["libOpenCL.so.1", "libOpenCL.so"],
            _ => [],
        };
        foreach (var candidate in candidates)
        {
            if (NativeLibrary.TryLoad(candidate, assembly, path, out var handle))
                return handle;
        }
        return 0;
    }
}
