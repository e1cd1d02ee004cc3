using System.Reflection;
using System.Text.RegularExpressions;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.OpenCL;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.OpenCL;

namespace KerasMetricsDsl.Gpu.Tests.Support;

/// <summary>What OpenCL would be given: the text, without a device.</summary>
internal sealed partial class OpenCLSource : IDisposable
{
    // What a kernel may call; anything else would be found by a driver only.
    private static readonly HashSet<string> Known =
    [
        "as_int", "as_float", "as_long", "as_double", "fma", "sqrt", "floor", "ceil", "rint", "trunc", "work_group_barrier", "atomic_fetch_add",
        "get_group_id", "get_local_id", "get_local_size", "get_num_groups", "if", "switch", "for", "while", "return",
    ];

    private readonly Context _context;
    private readonly CLBackend _backend;

    public OpenCLSource()
    {
        _context = Context.Create(builder => GpuContext.Configure(builder.CPU(new CPUDevice(2, 1, 1))));
        var capabilities = new CLCapabilityContext(
            float16: false, float64: true, genericAddressSpace: true, int64_Atomics: false, subGroups: false);
        _backend = new CLBackend(_context, capabilities, CLDeviceVendor.Other, new CLCVersion(2, 0));
    }

    /// <summary>The text of a kernel.</summary>
    public string Compile(MethodInfo kernel) =>
        ((CLCompiledKernel)_backend.Compile(EntryPointDescription.FromExplicitlyGroupedKernel(kernel), KernelSpecialization.Empty)).Source;

    /// <summary>What must not stand in a kernel, found in one.</summary>
    public static IEnumerable<string> Faults(string text)
    {
        var defined = Functions().Matches(text).Select(function => function.Groups[1].Value).ToHashSet();
        foreach (var name in Calls().Matches(text).Select(call => call.Groups[1].Value).Where(name => !Known.Contains(name) && !defined.Contains(name)))
            yield return $"a call of {name}";
        foreach (var statement in text.Split('\n').Where(statement => Floats().IsMatch(statement)))
        {
            // ILGPU 1.5.3 forgets which way a comparison goes beside a NaN; ours are instructions of their own.
            if (Comparisons().IsMatch(statement))
                yield return $"a comparison of floats: {statement.Trim()}";
            // What stands in one expression may be contracted.
            if (Operators().Count(statement) > 1)
                yield return $"two operations in one expression: {statement.Trim()}";
        }
        foreach (var statement in SignedArithmetic(text))
            yield return $"arithmetic of signed integers: {statement}";
        // 1.4E-45 is what ILGPU 1.5.3 makes of a bool that becomes a float.
        foreach (Match constant in Smallest().Matches(text))
            yield return $"a bool became a float by its bits: {constant.Value}";
    }

    // What it gives when it overflows is not defined; ours is that of unsigned integers.
    private static IEnumerable<string> SignedArithmetic(string text)
    {
        var types = new Dictionary<string, string>();
        foreach (var line in text.Split('\n'))
        {
            if (Declaration().Match(line) is { Success: true } declared)
                types[declared.Groups["name"].Value] = declared.Groups["type"].Value;
            else if (Arithmetic().Match(line) is { Success: true } found && types.GetValueOrDefault(found.Groups["target"].Value) is "int" or "long")
                yield return line.Trim();
        }
    }

    public void Dispose()
    {
        _backend.Dispose();
        _context.Dispose();
    }

    [GeneratedRegex(@"\b(?!(?:min|max)\s*\(\s*\((?:int|long)\))([A-Za-z_]\w*)\s*\(")]
    private static partial Regex Calls();

    [GeneratedRegex(@"^(?:kernel )?\w+ (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Functions();

    [GeneratedRegex(@"\((?:float|double)\)")]
    private static partial Regex Floats();

    [GeneratedRegex(@"\((?:float|double)\)\s*[\w.]+\s*(?:<=?|>=?|==|!=) ")]
    private static partial Regex Comparisons();

    [GeneratedRegex(@"^\s*(?<type>\w+) (?<name>var\d+);")]
    private static partial Regex Declaration();

    // A sign between two operands, or before one; a star before one follows a pointer.
    [GeneratedRegex(@"^\s*(?<target>var\d+)\s*=\s*(?:\(?[\w.]+\)?\s*[-+*]|-(?!\d|\())\s*\(?[\w.]+\)?\s*;")]
    private static partial Regex Arithmetic();

    [GeneratedRegex(@" [-+*/] ")]
    private static partial Regex Operators();

    [GeneratedRegex(@"\b(?:1\.4\d*[eE]-45|4\.9\d*[eE]-324|0x\S+p-1(?:26|49|074))f?")]
    private static partial Regex Smallest();
}
