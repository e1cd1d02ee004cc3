using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace KerasMetricsDsl.Probe.Tests.Machines;

/// <summary>The machines that the tests ask for.</summary>
internal static class MachineTable
{
    public const string Avx512 = "x64, 32 vector registers";
    public const string Avx2 = "x64, 16 vector registers";
    public const string Arm64 = "ARM64";

    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static readonly Dictionary<string, Machine> ByName = new Machine[]
    {
        new(Avx512, Avx512F.VL.IsSupported ? null : "This machine has no AVX-512.", () => [Host]),
        new(Avx2, Avx2Support, () => [Host], ("DOTNET_EnableAVX512", "0")),
        IsArm64 ? new(Arm64, null, () => [Host]) : EmulatedMachine.Of(Arm64),
    }.ToDictionary(machine => machine.Name, StringComparer.Ordinal);

    private static bool IsArm64 => RuntimeInformation.ProcessArchitecture == Architecture.Arm64;

    private static string? Avx2Support => System.Runtime.Intrinsics.X86.Avx2.IsSupported ? null : "This machine has no AVX2.";

    /// <summary>This machine, with all that it has.</summary>
    public static Machine Own { get; } = new("this machine", null, () => [Host]);

    public static Machine Get(string name) => ByName[name];
}
