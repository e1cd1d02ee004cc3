using KerasMetricsDsl.Probe.Programs;
using KerasMetricsDsl.Probe.States;
using KerasMetricsDsl.Probe.Tests.Machines;

namespace KerasMetricsDsl.Probe.Tests.States;

/// <summary>Random programs of the language, compiled once, keep the same bytes on ARM64 as on x64.</summary>
public class RandomProgramTests
{
    private const int ProgramsOfEach = 150;

    // A program that is no C#, such as one whose constants overflow, is not compiled. Most are.
    private const int FewestCompiled = 250;

    private static readonly string[] Fuzzers = ["declarations", "forms"];

    [FactOn(MachineTable.Avx2, MachineTable.Arm64)]
    public void Programs_OnArm64_HaveTheStatesOfX64()
    {
        var folder = Directory.CreateTempSubdirectory("kmd-programs-").FullName;
        try
        {
            var compiled = Fuzzers.Sum(fuzzer => Enumerable.Range(0, ProgramsOfEach).Count(seed => Compile(new(fuzzer, seed), folder)));
            Assert.InRange(compiled, FewestCompiled, Fuzzers.Length * ProgramsOfEach);
            StateComparison.AreSame(Run(MachineTable.Avx2, folder), Run(MachineTable.Arm64, folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Compile(RandomProgram program, string folder)
    {
        if (program.Draw().Compile() is not { } image)
            return false;
        File.WriteAllBytes(Path.Combine(folder, $"{program}.dll"), image);
        return true;
    }

    private static IReadOnlyList<StateLine> Run(string machine, string folder)
    {
        var file = Path.Combine(folder, "states.txt");
        MachineTable.Get(machine).Run(ProbeRun.Program, ["programs", folder, file]);
        return StateFile.Read(file);
    }
}
