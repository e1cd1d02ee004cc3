using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Tests.Engine;

/// <summary>Lanes and threads are settings of the process: tests that change them, or count allocations, run one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EngineSettings
{
    public const string Name = "Engine settings";

    /// <summary>Runs an action on every path and number of threads this machine has.</summary>
    internal static void OnEveryPath(Action<string> action)
    {
        var threads = EngineOptions.MaxDegreeOfParallelism;
        try
        {
            foreach (var path in LanesDispatch.Available)
            {
                using var forced = LanesDispatch.Force(path);
                foreach (var degree in (int[])[1, 4])
                {
                    EngineOptions.MaxDegreeOfParallelism = degree;
                    action($"{path}, {degree} threads");
                }
            }
        }
        finally
        {
            EngineOptions.MaxDegreeOfParallelism = threads;
        }
    }
}
