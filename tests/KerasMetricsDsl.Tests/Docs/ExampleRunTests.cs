using System.Reflection;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Laws.Plain;

namespace KerasMetricsDsl.Tests.Docs;

/// <summary>Every example of the language runs, and every declaration computes what it says as plain C#.</summary>
public class ExampleRunTests
{
    private const string Document = "docs/language.md";

    public static TheoryData<int> Declarations() => Lines(program: false);

    public static TheoryData<int> Programs() => Lines(program: true);

    [Theory, MemberData(nameof(Declarations))]
    public void Declaration_ComputesItsPlainMeaning(int line)
    {
        var metrics = FenceCompiler.Load(At(line)).GetTypes().Where(type => type.IsDefined(typeof(MetricAttribute))).ToList();
        Assert.NotEmpty(metrics);
        Assert.All(metrics.Select(type => new ExampleMetric(type)), example =>
        {
            var metric = example.Create();
            example.Samples().Feed(metric);
            Bits.AreClose(new PlainMeaning(example.Create()).Of(example.Samples()), ResultNumbers.Of(metric), 2e-5, metric.Name);
        });
    }

    [Theory, MemberData(nameof(Programs))]
    public void Program_Runs(int line)
    {
        var declared = Fence.Of(Document).Where(fence => fence.Line < line && !FenceCompiler.IsProgram(fence));
        var main = FenceCompiler.Load(declared.Append(At(line))).EntryPoint!;
        main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
    }

    private static Fence At(int line) => Fence.Of(Document).Single(fence => fence.Line == line);

    private static TheoryData<int> Lines(bool program) =>
        [.. Fence.Of(Document).Where(fence => FenceCompiler.IsProgram(fence) == program).Select(fence => fence.Line)];
}
