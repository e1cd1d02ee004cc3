using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Emission;

public class GpuAccessTests
{
    private const string HintName = "KerasMetricsDsl.Gpu.g.cs";

    [Fact]
    public void AssemblyWithTheGpuPackage_LetsIlgpuCallItsKernels()
    {
        var driver = GeneratorRun.CreateDriver().RunGenerators(GeneratorRun.Compile("").AddReferences(LanguageReference.Gpu));

        var tree = Assert.Single(driver.GetRunResult().GeneratedTrees, tree => Path.GetFileName(tree.FilePath) == HintName);
        Assert.Contains("InternalsVisibleTo(\"ILGPURuntime\")", tree.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AssemblyWithAStrongName_IsLeftAlone()
    {
        var signed = GeneratorRun.Compile("").AddReferences(LanguageReference.Gpu);
        signed = signed.WithOptions(signed.Options.WithCryptoKeyFile("key.snk"));
        var driver = GeneratorRun.CreateDriver().RunGenerators(signed);
        Assert.DoesNotContain(driver.GetRunResult().GeneratedTrees, tree => Path.GetFileName(tree.FilePath) == HintName);
    }

    [Fact]
    public void AssemblyWithoutIt_IsLeftAlone() => Assert.DoesNotContain(HintName, GeneratorRun.Of("").Artifacts.Keys);
}
