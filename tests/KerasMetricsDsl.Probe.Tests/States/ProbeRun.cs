using System.Collections.Concurrent;
using KerasMetricsDsl.Probe.States;
using KerasMetricsDsl.Probe.Tests.Guard;
using KerasMetricsDsl.Probe.Tests.Machines;

namespace KerasMetricsDsl.Probe.Tests.States;

/// <summary>One run of every metric in every situation on a machine: the states, and what the compiler made of the hot methods.</summary>
internal sealed record ProbeRun(IReadOnlyList<StateLine> States, IReadOnlyList<HotMethod> HotMethods)
{
    // Several tests look at one run. They are one collection: one that waited for another's run would keep a processor idle.
    private static readonly ConcurrentDictionary<string, Lazy<ProbeRun>> ByMachine = new(StringComparer.Ordinal);

    public static string Program => typeof(Outcome).Assembly.Location;

    public static ProbeRun On(string machine) => ByMachine.GetOrAdd(machine, name => new(() => Run(MachineTable.Get(name)))).Value;

    private static ProbeRun Run(Machine machine)
    {
        var folder = Directory.CreateTempSubdirectory("kmd-probe-").FullName;
        try
        {
            var (states, listing) = (Path.Combine(folder, "states.txt"), Path.Combine(folder, "listing.txt"));
            machine.Run(
                Program,
                ["states", states],
                ("DOTNET_JitStdOutFile", listing),
                ("DOTNET_JitDisasm", Guard.HotMethods.Pattern),
                // What was measured before must not decide how the methods are compiled.
                ("DOTNET_TieredPGO", "0"));
            return new(StateFile.Read(states), [.. Listing.Parse(File.ReadLines(listing))]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
