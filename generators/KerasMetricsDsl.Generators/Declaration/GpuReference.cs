using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>What a compilation wants of a GPU.</summary>
internal static class GpuReference
{
    /// <summary>Whether metrics of this compilation may be run on a GPU: it refers to the package that does so.</summary>
    public static bool IsIn(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == WellKnownNames.GpuAssembly);

    /// <summary>Whether the compilation's kernels can be shown to ILGPU: an assembly with a strong name has no friends without one.</summary>
    public static bool CanShowKernels(Compilation compilation) =>
        IsIn(compilation)
        && compilation.Options is { CryptoKeyFile: null, CryptoKeyContainer: null, CryptoPublicKey.IsEmpty: true };
}
