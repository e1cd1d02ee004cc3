namespace KerasMetricsDsl.Engine;

/// <summary>An update of a metric: shapes are checked, data pinned, and kernels add to sums that are still on trial.</summary>
internal readonly unsafe ref struct MetricUpdate : IMetricUpdate
{
    // Without an Over array there is one entry, which no kernel reads.
    private static readonly ConfigTable NoEntries = new([0f]);

    private readonly MetricState _state;
    private readonly PartialLayout _partials;
    private readonly UpdatePlan* _plan;
    private readonly SetPasses? _set;
    private readonly int _member;

    /// <summary>An update whose passes run at once.</summary>
    public MetricUpdate(MetricState state, UpdatePlan* plan)
    {
        _state = state;
        _partials = state.Candidate;
        _plan = plan;
    }

    /// <summary>The update of a set's member: its passes are noted, and run with those of the other members.</summary>
    public MetricUpdate(MetricState state, UpdatePlan* plan, SetPasses set, int member)
        : this(state, plan)
    {
        _set = set;
        _member = member;
    }

    /// <inheritdoc/>
    public static bool CallsMethods => true;

    /// <inheritdoc/>
    public TensorShape Shape(int input) => _plan->Shapes[input];

    /// <inheritdoc/>
    public bool AreIntegers(int first, int second) => _plan->Inputs[first].HoldsIntegers && _plan->Inputs[second].HoldsIntegers;

    /// <inheritdoc/>
    public TableView View(ConfigTable table) => table.View;

    /// <inheritdoc/>
    public void Elements<TKernel>(in TKernel kernel, ReadOnlySpan<int> slots, ConfigTable? over = null)
        where TKernel : unmanaged, IElementKernel<TKernel>
    {
        over ??= NoEntries;
        var job = new ElementJob<TKernel>(kernel, over.View, slots);
        var body = ElementBody<TKernel>.Choose(_plan->Weights.HasWeights, _plan->Weights.HasMask, _partials.Slots[slots[0]].PerColumn);
        // Loops over columns, and counting, keep sums of their own until the end of a chunk.
        var perPiece = _partials.Slots[slots[0]].PerColumn ? 0 : PassSize.PieceCells;
        RunCells(body, &job, sizeof(ElementJob<TKernel>), slots, (long)TKernel.Cost * over.Length, perPiece, TKernel.IntegerInputs);
        GC.KeepAlive(over);
    }

    /// <inheritdoc/>
    public void Buckets<TKernel>(in TKernel kernel, int slot, ConfigTable? over = null)
        where TKernel : unmanaged, IBucketKernel<TKernel>
    {
        over ??= NoEntries;
        var job = new ElementJob<TKernel>(kernel, over.View, [slot]);
        var body = BucketBody<TKernel>.Choose(_plan->Weights.HasWeights, _plan->Weights.HasMask);
        RunCells(body, &job, sizeof(ElementJob<TKernel>), [slot], (long)TKernel.Cost * over.Length, perPiece: 0, TKernel.IntegerInputs);
        GC.KeepAlive(over);
    }

    /// <inheritdoc/>
    public void Rows<TKernel>(in TKernel kernel, ReadOnlySpan<int> slots)
        where TKernel : unmanaged, IRowKernel<TKernel>
    {
        var job = kernel;
        var perChunk = nint.Max(1, ChunkCells / nint.Max(1, _plan->Columns));
        if (perChunk >= 16)
            perChunk &= -16;
        // Weights are added up in blocks of rows, which no piece may cut.
        var perPiece = _plan->HasRowTotals || !HasTotals ? nint.Max(16, (PassSize.PieceCells / nint.Max(1, _plan->Columns)) & -16) : 0;
        var size = new PassSize(_plan->Rows, perChunk, TKernel.Cost * _plan->Columns, OfRows: true) { PerPiece = perPiece };
        Run(RowBody<TKernel>.Choose(), &job, sizeof(TKernel), size, new PassSlots(slots), TKernel.IntegerInputs);
    }

    /// <inheritdoc/>
    public bool All<TKernel>(in TKernel kernel)
        where TKernel : unmanaged, IElementKernel<TKernel>
    {
        var hidden = _partials.Slots.Length - 1;
        var job = new ElementJob<TKernel>(kernel, NoEntries.View, [hidden]);
        // Cells without weight must hold too: only a body that takes the weights itself sees them.
        var body = ElementBody<TKernel>.Choose(_plan->Weights.HasWeights && !TKernel.Weighted, _plan->Weights.HasMask, perColumn: false);
        RunAtOnce(body, &job, new PassSize(_plan->Cells, ChunkCells, TKernel.Cost, OfRows: false), totals: -1, TKernel.IntegerInputs);
        ref var smallest = ref _plan->Pending[_partials.Slots[hidden].Offset];
        var holds = smallest > 0;
        smallest = double.PositiveInfinity;
        return holds;
    }

    /// <summary>Adds up weights that no kernel's pass has added up on its way.</summary>
    public void CompleteTotals()
    {
        if (!HasTotals)
            return;
        var slots = _state.Layout.Slots;
        if (!_plan->HasCellTotals && Array.Exists(slots, slot => slot is { Kind: SlotKind.Mean, IsPerRow: false }))
            Run(TotalsBody.Choose(ofRows: false), null, 0, new PassSize(_plan->Cells, ChunkCells, 1, OfRows: false), PassSlots.None);
        // Rows without columns have no cells to be counted by.
        if (!_plan->HasRowTotals && (!_plan->HasCellTotals || _plan->Columns == 0) && Array.Exists(slots, slot => slot.IsPerRow))
            Run(TotalsBody.Choose(ofRows: true), null, 0, new PassSize(_plan->Rows, ChunkCells, 1, OfRows: true), PassSlots.None);
    }

    // Large partials need large chunks, or merging them would cost more than the work. Rows stay whole where columns matter.
    private nint ChunkCells
    {
        get
        {
            var cells = nint.Max(PassRunner.ChunkCells, 4 * (nint)_partials.Length);
            return _state.IsPerColumn && _plan->Columns > 0 ? nint.Max(1, cells / _plan->Columns) * _plan->Columns : cells;
        }
    }

    private bool HasTotals => _plan->Weights.HasWeights || _plan->Weights.HasMask;

    private void RunCells(
        delegate*<void*, Chunk*, void> body, void* job, int jobSize, ReadOnlySpan<int> slots, long cost, nint perPiece, int integers)
    {
        var size = new PassSize(_plan->Cells, ChunkCells, cost, OfRows: false) { PerPiece = perPiece };
        Run(body, job, jobSize, size, new PassSlots(slots), integers);
    }

    private void Run(delegate*<void*, Chunk*, void> body, void* job, int jobSize, in PassSize size, in PassSlots slots, int integers = 0)
    {
        var isBorrowed = _set is not null && _set.TryBorrow(_member, size, slots);
        var totals = size.OfRows ? TakeRowTotals() : TakeCellTotals();
        if (isBorrowed)
        {
            if (totals >= 0)
                _set!.BorrowTotals(_member, totals);
        }
        else if (_set is not null)
        {
            _set.Add(_member, PassOf(body, job, totals, integers), jobSize, size, slots);
        }
        else
        {
            RunAtOnce(body, job, size, totals, integers);
        }
    }

    private void RunAtOnce(delegate*<void*, Chunk*, void> body, void* job, in PassSize size, nint totals, int integers = 0)
    {
        var pass = PassOf(body, job, totals, integers);
        PassRunner.Run(_state, _partials, &pass, size.Total, size.PerChunk, size.Cost);
    }

    private Pass PassOf(delegate*<void*, Chunk*, void> body, void* job, nint totals, int integers)
    {
        var pass = new Pass { Body = body, Job = job, Pending = _plan->Pending, TotalsOffset = totals };
        UpdatePlan.Describe(_plan, ref pass.Template, integers);
        return pass;
    }

    private nint TakeCellTotals()
    {
        if (_plan->HasCellTotals || !HasTotals)
            return -1;
        _plan->HasCellTotals = true;
        return _partials.CellTotals;
    }

    private nint TakeRowTotals()
    {
        if (_plan->HasRowTotals || !HasTotals)
            return -1;
        _plan->HasRowTotals = true;
        return _partials.RowTotals;
    }
}
