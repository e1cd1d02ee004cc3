namespace KerasMetricsDsl.Engine;

/// <summary>Notes the passes of a set's members and runs them together.</summary>
/// <param name="states">The members' states.</param>
/// <param name="loans">What need not be added up again.</param>
internal sealed unsafe class SetPasses(MetricState[] states, Loans loans)
{
    private const int Alignment = 16;

    private readonly PartialMemory _memory = new(states);

    // Pinned, because other threads read them; kept, because an update must not allocate.
    private NotedPass[] _noted = GC.AllocateArray<NotedPass>(states.Length, pinned: true);
    private byte[] _jobs = GC.AllocateUninitializedArray<byte>(1024, pinned: true);
    private int _count;
    private int _jobsLength;

    /// <summary>Forgets the last update.</summary>
    public void Clear()
    {
        (_count, _jobsLength) = (0, 0);
        loans.Clear();
    }

    /// <summary>Whether all sums of a pass come from other members: it must not run then.</summary>
    public bool TryBorrow(int member, in PassSize size, in PassSlots slots) =>
        loans.TryTake(_noted.AsSpan(0, _count), member, size, slots);

    /// <summary>Takes the weights, too, that a borrowed pass would have added up.</summary>
    public void BorrowTotals(int member, nint offset) => loans.TakeTotals(member, offset);

    /// <summary>Notes a pass.</summary>
    public void Add(int member, in Pass pass, int jobSize, in PassSize size, in PassSlots slots)
    {
        if (size.Total == 0)
            return;
        if (_count == _noted.Length)
            _noted = Grown(_noted, _count, 2 * _count);
        var start = _jobsLength;
        _jobsLength = (start + jobSize + Alignment - 1) & -Alignment;
        if (_jobsLength > _jobs.Length)
            _jobs = Grown(_jobs, start, 2 * _jobsLength);
        new ReadOnlySpan<byte>(pass.Job, jobSize).CopyTo(_jobs.AsSpan(start));
        ref var noted = ref _noted[_count++];
        noted = new NotedPass
        {
            Pass = pass,
            JobStart = start,
            Member = member,
            Size = size,
            Slots = slots,
            Chunks = size.Chunks,
            Pieces = size.Pieces,
        };
        noted.Pass.Total = size.Total;
        noted.Pass.PerChunk = size.PerChunk;
        noted.Pass.PartialLength = states[member].Candidate.Length;
    }

    /// <summary>Runs what has been noted and hands over what has been borrowed.</summary>
    public void Run()
    {
        fixed (NotedPass* noted = _noted)
        fixed (byte* jobs = _jobs)
        {
            for (var i = 0; i < _count; i++)
                noted[i].Pass.Job = jobs + noted[i].JobStart;
            TileRunner.Run(noted, _count, _memory);
        }
        loans.Settle();
    }

    private static T[] Grown<T>(T[] array, int used, int length)
        where T : unmanaged
    {
        var grown = GC.AllocateUninitializedArray<T>(length, pinned: true);
        array.AsSpan(0, used).CopyTo(grown);
        return grown;
    }
}
