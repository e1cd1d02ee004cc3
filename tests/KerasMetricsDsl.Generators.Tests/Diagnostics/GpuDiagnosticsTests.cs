using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

public class GpuDiagnosticsTests
{
    private const string Private = """
        public partial class Outer
        {
            [Metric]
            private partial class {|KMD0100:Hits|}
            {
                [Sum] static bool Hit(float x) => x > 0;
            }
        }
        """;

    [Fact]
    public Task PrivateMetric_WithTheGpuPackage_IsHidden() => Analysis.Verify(
        Private,
        [LanguageReference.Gpu],
        "'Hits' cannot run on a GPU because 'Hits' is private: make it internal or public");

    [Fact]
    public Task PrivateMetric_WithoutTheGpuPackage_IsFine() => Analysis.Verify(Private.Replace("{|KMD0100:Hits|}", "Hits", StringComparison.Ordinal));

    [Fact]
    public Task MetricInPrivateType_IsHidden() => Analysis.Verify(
        """
        public partial class Outer
        {
            private partial class {|KMD0100:Inner|}
            {
                [Metric]
                public partial class Hits { [Sum] static bool Hit(float x) => x > 0; }
            }
        }
        """,
        [LanguageReference.Gpu]);

    [Fact]
    public Task SineInALet_HasNoKernelForTheGpu() => Analysis.Verify(
        """
        [Metric]
        public partial class Heading
        {
            [Mean] static float North(float angle) => angle;
            [Mean] static float {|KMD0101:East|}(float angle) { var half = MathF.Sin(angle * 0.5f); return half * half; }
            [Result] static double Result(double north, double east) => north + east;
        }
        """,
        [LanguageReference.Gpu],
        "'Heading' cannot run on a GPU because 'East' calls Sin: it runs on the CPU only");
}
