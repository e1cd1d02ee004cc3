using KerasMetricsDsl.Probe.Programs;
using KerasMetricsDsl.Probe.States;
using KerasMetricsDsl.Probe.Tests.Machines;

namespace KerasMetricsDsl.Probe.Tests.States;

/// <summary>Random programs of the language, compiled once, keep the same bytes on ARM64 as on x64.</summary>
public class RandomProgramTests
{
    private const int ProgramsOfEach = 110;

    // Some are no C#, such as those whose constants overflow, and some data are refused, such as labels that index nothing.
    private const int FewestPrograms = 150;

    private static readonly string[] Fuzzers = ["declarations", "forms"];

    private static IEnumerable<RandomProgram> Programs =>
        Fuzzers.SelectMany(fuzzer => Enumerable.Range(0, ProgramsOfEach).Select(seed => new RandomProgram(fuzzer, seed)));

    [FactOn(MachineTable.Avx2, MachineTable.Arm64)]
    public void Programs_OnArm64_HaveTheStatesOfX64()
    {
        var folder = Directory.CreateTempSubdirectory("kmd-programs-").FullName;
        try
        {
            foreach (var program in Programs)
                Compile(program, folder);
            var expected = Run(MachineTable.Avx2, folder);
            Assert.InRange(expected.Where(IsState).Select(ProgramOf).Distinct().Count(), FewestPrograms, Programs.Count());
            StateComparison.AreSame(expected, Run(MachineTable.Arm64, folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compile(RandomProgram program, string folder)
    {
        if (program.Draw().Compile() is { } image)
            File.WriteAllBytes(Path.Combine(folder, $"{program}.dll"), image);
    }

    private static bool IsState(StateLine line) => !line.Outcome.StartsWith("refused", StringComparison.Ordinal);

    private static string ProgramOf(StateLine line) => line.Update[..line.Update.LastIndexOf(" batch", StringComparison.Ordinal)];

    private static IReadOnlyList<StateLine> Run(string machine, string folder)
    {
        var file = Path.Combine(folder, "states.txt");
        MachineTable.Get(machine).Run(ProbeRun.Program, ["programs", folder, file]);
        return StateFile.Read(file);
    }
}
