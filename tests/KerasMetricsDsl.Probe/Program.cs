using KerasMetricsDsl;
using KerasMetricsDsl.Probe.Programs;
using KerasMetricsDsl.Probe.States;

// Whatever is compiled, is compiled once and in the same order: on one thread.
EngineOptions.MaxDegreeOfParallelism = 1;
switch (args)
{
    case ["states", var file]:
        StateFile.Write(file, CatalogueStates.All);
        return 0;
    case ["programs", var folder, var file]:
        StateFile.Write(file, ProgramStates.Of(folder));
        return 0;
    default:
        Console.Error.WriteLine("usage: KerasMetricsDsl.Probe states FILE | programs FOLDER FILE");
        return 2;
}
