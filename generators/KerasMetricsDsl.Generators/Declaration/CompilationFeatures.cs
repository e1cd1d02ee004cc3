using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>The features of a compilation that generated code depends on.</summary>
/// <param name="HasGpu">Its metrics may be run on a GPU: it refers to the package that does so.</param>
/// <param name="ShowsKernels">Its kernels can be shown to ILGPU: an assembly with a strong name has no friends without one.</param>
/// <param name="CallsMethods">
/// Its kernels are compiled without optimisation, so that the methods they come from are faster; none of them is checked for overflow,
/// which kernels are not.
/// </param>
/// <param name="Language">The version of C# that its files are read as.</param>
internal sealed record CompilationFeatures(bool HasGpu, bool ShowsKernels, bool CallsMethods, LanguageVersion Language)
{
    /// <summary>The first version that has all that generated code is written with: <c>allows ref struct</c>.</summary>
    public const LanguageVersion Needed = LanguageVersion.CSharp13;

    /// <summary>Whether metrics can be generated; if not, there is only a surface that throws.</summary>
    public bool IsSufficient => Language >= Needed;

    public static CompilationFeatures Of(Compilation compilation)
    {
        var hasGpu = compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == WellKnownNames.GpuAssembly);
        var isNamedStrongly = compilation.Options is not { CryptoKeyFile: null, CryptoKeyContainer: null, CryptoPublicKey.IsEmpty: true };
        var language = compilation is CSharpCompilation { LanguageVersion: var version } ? version : Needed;
        var callsMethods = compilation.Options is { OptimizationLevel: OptimizationLevel.Debug, CheckOverflow: false };
        return new(hasGpu, hasGpu && !isNamedStrongly, callsMethods, language);
    }
}
