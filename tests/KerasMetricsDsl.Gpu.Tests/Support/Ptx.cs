using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.PTX;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Tests.Support;

/// <summary>What CUDA would be given: the text, without a device.</summary>
internal sealed partial class Ptx : IDisposable
{
    private readonly Context _context;
    private readonly PTXBackend _backend;

    public Ptx()
    {
        _context = Context.Create(builder => GpuContext.Configure(builder.CPU(new CPUDevice(2, 1, 1))));
        _backend = new PTXBackend(_context, CudaArchitecture.SM_90, CudaInstructionSet.ISA_80, null!);
        BranchMarks.Omit(_context);
    }

    /// <summary>The text of a kernel.</summary>
    public string Compile(MethodInfo kernel)
    {
        var compiled = (PTXCompiledKernel)_backend.Compile(EntryPointDescription.FromExplicitlyGroupedKernel(kernel), KernelSpecialization.Empty);
        return compiled.PTXAssembly;
    }

    /// <summary>What must not stand in a kernel, found in one.</summary>
    public static IEnumerable<string> Faults(string text)
    {
        // 1.4E-45 is what ILGPU 1.5.3 makes of a bool that becomes a float.
        if (text.Contains("0f00000001", StringComparison.Ordinal) || text.Contains("0d0000000000000001", StringComparison.Ordinal))
            yield return "a bool became a float by its bits";
        if (text.Contains(".local", StringComparison.Ordinal))
            yield return "local memory";
        if (text.Contains(".extern .func", StringComparison.Ordinal))
            yield return "a call to an undefined function";
        if (text.Contains(".approx", StringComparison.Ordinal))
            yield return "an approximation of the hardware's";
        // A promise that the threads of a warp agree; ILGPU 1.5.3 gives it where they do not.
        if (Promised().Match(text) is { Success: true } branch)
            yield return branch.Value;
        // Without a rounding mode the assembler may contract.
        foreach (Match match in Contractible().Matches(text))
            yield return match.Value;
    }

    /// <summary>The registers a thread needs, by NVIDIA's assembler; null where it is not installed.</summary>
    /// <exception cref="InvalidOperationException">The assembler rejects the text.</exception>
    public static int? Registers(string text)
    {
        var assembler = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "ptxas")).FirstOrDefault(File.Exists);
        if (assembler is null)
            return null;
        using var process = Process.Start(new ProcessStartInfo(assembler, ["-arch=sm_90", "-v", "-o", "/dev/null", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Write(text);
        process.StandardInput.Close();
        var report = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(report);
        return int.Parse(Used().Match(report).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _backend.Dispose();
        _context.Dispose();
    }

    [GeneratedRegex(@"\b(add|sub|mul|mad|fma)\.f(32|64)\b")]
    private static partial Regex Contractible();

    [GeneratedRegex(@"@!?%p\d+\s+bra\.uni|brx\.idx\.uni")]
    private static partial Regex Promised();

    [GeneratedRegex(@"Used (\d+) registers")]
    private static partial Regex Used();
}
