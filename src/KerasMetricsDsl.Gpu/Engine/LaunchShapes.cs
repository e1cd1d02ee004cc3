using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Chooses how many threads run a kernel.</summary>
/// <remarks>
/// ILGPU's simulation runs each thread of a group on a thread of the system, one group after another: few threads in one group are quickest
/// there, and kernels that meet at barriers are only used where there is no other form. No sum depends on these numbers.
/// </remarks>
internal sealed class LaunchShapes
{
    private const int DeviceGroup = GroupFold.MaxGroup;
    private const int GroupsPerMultiprocessor = 16;
    private const int MaxGroups = 4096;
    private const int CountingGroupsPerMultiprocessor = 8;
    private const int CellsPerCountingThread = 16;
    private const int SimulatedThreads = 4;
    private const int Team = 16;

    private readonly int _group;
    private readonly int _teamGroup;
    private readonly int _groups;

    public LaunchShapes(Accelerator accelerator)
        : this(accelerator.AcceleratorType != AcceleratorType.CPU, accelerator.MaxNumThreadsPerGroup, accelerator.NumMultiprocessors) =>
        CountsInGroups = accelerator.AcceleratorType == AcceleratorType.Cuda;

    public LaunchShapes(bool foldsInGroups, int maxGroup, int multiprocessors)
    {
        FoldsInGroups = foldsInGroups;
        var most = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)maxGroup + 1) / 2;
        _group = Math.Min(FoldsInGroups ? DeviceGroup : SimulatedThreads, most);
        _teamGroup = Math.Min(FoldsInGroups ? DeviceGroup : Team, most);
        _groups = FoldsInGroups ? Math.Clamp(multiprocessors * GroupsPerMultiprocessor, 1, MaxGroups) : 1;
    }

    /// <summary>Whether kernels fold in shared memory.</summary>
    public bool FoldsInGroups { get; }

    /// <summary>Whether plain counts are added by atomics of shared memory, which not every driver of OpenCL has.</summary>
    public bool CountsInGroups { get; init; }

    /// <summary>The most threads of any launch.</summary>
    public int MaxThreads => _groups * Math.Max(_group, _teamGroup);

    /// <summary>A launch for so many items that know nothing of each other.</summary>
    public KernelConfig ForItems(long items)
    {
        var group = items >= _group ? _group : (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, items));
        return new((int)Math.Clamp((items + group - 1) / group, 1, _groups), group);
    }

    /// <summary>A launch for so many teams of so many threads.</summary>
    public KernelConfig ForTeams(long teams, int size)
    {
        var perGroup = Math.Max(1, _teamGroup / size);
        return new((int)Math.Clamp((teams + perGroup - 1) / perGroup, 1, _groups), perGroup * size);
    }

    /// <summary>A launch whose groups each count a good number of cells: their tables have to be put together.</summary>
    public KernelConfig ForCounting(long cells)
    {
        var most = Math.Max(1, _groups * CountingGroupsPerMultiprocessor / GroupsPerMultiprocessor);
        return new((int)Math.Clamp(cells / (_teamGroup * CellsPerCountingThread), 1, most), _teamGroup);
    }

    /// <summary>A launch with a whole group for each item.</summary>
    public KernelConfig ForGroups(long items) => new((int)Math.Clamp(items, 1, _groups), _teamGroup);
}
