using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Xunit.Abstractions;

namespace KerasMetricsDsl.Consumers;

/// <summary>
/// Programs as they are published and debugged: the bits are compared, the ratios printed. Times are not asserted but for one: what is
/// computed in software, lane by lane, by the runtime's library takes a hundred times as long, and no machine is that busy.
/// </summary>
[Collection(InWorkspace.Name)]
public class SpeedTests(ITestOutputHelper output)
{
    private const double MostOfTheJits = 20;

    private static readonly string[] Metrics = ["MSE", "BCE", "accuracy", "log-cosh"];

    private static bool IsRaised => RuntimeInformation.ProcessArchitecture == Architecture.X64 && Avx2.IsSupported && !OperatingSystem.IsMacOS();

    [NativeFact]
    public void Program_CompiledAhead_IsMadeForFmaUnlessToldOtherwise()
    {
        var (consumer, program, said) = Publish("-p:PublishAot=true");
        var (_, other, saidOtherwise) = Publish("-p:PublishAot=true", "-p:KerasMetricsDslRaisesInstructionSet=false");

        Assert.Equal(IsRaised, said.Contains("compiled for x86-64-v3", StringComparison.Ordinal));
        Assert.DoesNotContain("compiled for x86-64-v3", saidOtherwise, StringComparison.Ordinal);
        var compiledAhead = Run(consumer, program);
        var withoutFma = Run(consumer, other);
        var jit = Timing.Read(Consumer.Of("Speed").BuildAndRun());
        Compare("ahead of time", compiledAhead, jit);
        Compare("ahead of time, as the compiler has it", withoutFma, jit);
        Assert.All(Metrics, metric => Assert.InRange(compiledAhead[metric].Nanoseconds / jit[metric].Nanoseconds, 0, MostOfTheJits));
    }

    [Fact]
    public void Program_PublishedReadyToRun_HasTheBitsOfTheJit()
    {
        var (consumer, program, _) = Publish("--self-contained", "-p:PublishReadyToRun=true");

        Compare("ready to run", Run(consumer, program), Timing.Read(Consumer.Of("Speed").BuildAndRun()));
    }

    [Fact]
    public void Program_OnAnyPathAndWithoutFma_HasTheSameBits()
    {
        var consumer = Consumer.Of("Speed");
        var widest = Timing.Read(consumer.BuildAndRun());

        Compare("256 bits", Timing.Read(consumer.Run(("KERASMETRICSDSL_LANES", "256"))), widest);
        Compare("128 bits", Timing.Read(consumer.Run(("KERASMETRICSDSL_LANES", "128"))), widest);
        Compare("scalar", Timing.Read(consumer.Run(("KERASMETRICSDSL_LANES", "scalar"))), widest);
        Compare("128 bits without FMA", Timing.Read(consumer.Run(("DOTNET_EnableAVX2", "0"))), widest);
        Compare("scalar without FMA", Timing.Read(consumer.Run(("DOTNET_EnableAVX2", "0"), ("KERASMETRICSDSL_LANES", "scalar"))), widest);
    }

    [Fact]
    public void Program_CompiledForDebugging_CallsMethodsAndAgreesWithTheLoop()
    {
        var debug = Timing.Read(Consumer.Of("Speed").BuildAndRun("-p:Optimize=false"));
        var kernels = Timing.Read(Consumer.Of("Speed").BuildAndRun("-p:Optimize=false", "-p:KerasMetricsDslCallsMethods=false"));
        var release = Timing.Read(Consumer.Of("Speed").BuildAndRun());

        Compare("Debug with kernels", kernels, release);
        // Arithmetic has the bits of the kernels; MathF.Log is the platform's, and right to the last digits of a float32.
        Assert.Equal(release["MSE"].Bits, debug["MSE"].Bits);
        Assert.Equal(release["accuracy"].Bits, debug["accuracy"].Bits);
        Assert.Equal(release["BCE"].Result, debug["BCE"].Result, 1e-6);
        foreach (var metric in Metrics[..3])
        {
            // The loop's sum has another order, the terms are the same.
            Assert.Equal(debug[metric].Expected, debug[metric].Result, 1e-12);
            output.WriteLine($"Debug, {metric}: {debug[metric].Nanoseconds / debug[metric].Loop:F2} of a plain loop");
        }
    }

    private static (Consumer Consumer, string Program, string Said) Publish(params string[] arguments)
    {
        var consumer = Consumer.Of("Speed");
        var program = consumer.Publish(out var said, arguments);
        return (consumer, program, said);
    }

    private static Dictionary<string, Timing> Run(Consumer consumer, string program) => Timing.Read(CommandLine.Run(consumer.Folder, program));

    private void Compare(string what, Dictionary<string, Timing> timings, Dictionary<string, Timing> jit)
    {
        foreach (var metric in Metrics)
        {
            Assert.Equal(jit[metric].Bits, timings[metric].Bits);
            output.WriteLine($"{what}, {metric}: {timings[metric].Nanoseconds / jit[metric].Nanoseconds:F2} of the JIT's");
        }
    }
}
