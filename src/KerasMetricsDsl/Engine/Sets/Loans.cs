namespace KerasMetricsDsl.Engine;

/// <summary>Which sums of a set's update are taken over from another member instead of being added up again.</summary>
internal sealed unsafe class Loans
{
    private readonly MetricState[] _states;
    private readonly UpdatePlan* _plans;
    private readonly SharedSlot?[][] _shared;
    private readonly SharedSlot[] _taken;
    private readonly TotalsLoan[] _totals;
    private int _takenCount;
    private int _totalsCount;

    /// <summary>Knows what could be shared.</summary>
    /// <param name="states">The members' states.</param>
    /// <param name="plans">The members' updates, pinned for good.</param>
    /// <param name="shared">The accumulators that are equal.</param>
    public Loans(MetricState[] states, UpdatePlan* plans, SharedSlot[] shared)
    {
        _states = states;
        _plans = plans;
        _shared = [.. states.Select(state => new SharedSlot?[state.Layout.Slots.Length])];
        foreach (var slot in shared)
            _shared[slot.Borrower][slot.BorrowerSlot] = slot;
        _taken = new SharedSlot[shared.Length];
        // An update counts its rows' weights once, and its cells'.
        _totals = new TotalsLoan[2 * states.Length];
    }

    /// <summary>Forgets the last update.</summary>
    public void Clear() => (_takenCount, _totalsCount) = (0, 0);

    /// <summary>
    /// Takes all sums of a pass from passes that are noted already, if they come out the same to the last bit: the same values, cut and
    /// laid out alike. Equal accumulators see to the values; data, weights and chunks are compared here.
    /// </summary>
    public bool TryTake(ReadOnlySpan<NotedPass> noted, int member, in PassSize size, in PassSlots slots)
    {
        if (slots.Count == 0)
            return false;
        for (var i = 0; i < slots.Count; i++)
        {
            if (_shared[member][slots[i]] is not { } slot || !CanTake(noted, slot, size, slots))
                return false;
        }
        for (var i = 0; i < slots.Count; i++)
            _taken[_takenCount++] = _shared[member][slots[i]]!.Value;
        return true;
    }

    /// <summary>Takes the weights that the pass taken last would have added up.</summary>
    public void TakeTotals(int member, nint offset)
    {
        var lender = _taken[_takenCount - 1].Lender;
        var ofRows = offset == _states[member].Candidate.RowTotals;
        var layout = _states[lender].Candidate;
        _totals[_totalsCount++] = new(lender, ofRows ? layout.RowTotals : layout.CellTotals, member, offset);
    }

    /// <summary>Hands the sums over, once they are complete.</summary>
    public void Settle()
    {
        foreach (ref readonly var slot in _taken.AsSpan(0, _takenCount))
        {
            ref readonly var from = ref _states[slot.Lender].Candidate.Slots[slot.LenderSlot];
            ref readonly var to = ref _states[slot.Borrower].Candidate.Slots[slot.BorrowerSlot];
            double* source = _plans[slot.Lender].Pending, target = _plans[slot.Borrower].Pending;
            new ReadOnlySpan<double>(source + from.Offset, (int)from.Length).CopyTo(new(target + to.Offset, (int)to.Length));
            target[to.DroppedOffset] = source[from.DroppedOffset];
        }
        foreach (ref readonly var loan in _totals.AsSpan(0, _totalsCount))
        {
            double* source = _plans[loan.Lender].Pending + loan.From, target = _plans[loan.Borrower].Pending + loan.To;
            (target[0], target[1]) = (source[0], source[1]);
        }
    }

    private bool CanTake(ReadOnlySpan<NotedPass> noted, in SharedSlot slot, in PassSize size, in PassSlots slots)
    {
        ref readonly var from = ref _states[slot.Lender].Candidate.Slots[slot.LenderSlot];
        ref readonly var to = ref _states[slot.Borrower].Candidate.Slots[slot.BorrowerSlot];
        if (from.Length != to.Length || from.Kind != to.Kind || from.PerColumn != to.PerColumn || !SeesTheSame(slot))
            return false;
        foreach (ref readonly var pass in noted)
        {
            // Columns are added up in an order that depends on how many accumulators there are beside them.
            if (pass.Member == slot.Lender && pass.Slots.Contains(slot.LenderSlot))
                return pass.Size.CutsLike(size) && (!to.PerColumn || pass.Slots.Count == slots.Count);
        }
        return false;
    }

    private bool SeesTheSame(in SharedSlot slot)
    {
        ref readonly var lender = ref _plans[slot.Lender];
        ref readonly var borrower = ref _plans[slot.Borrower];
        MetricLayout mine = _states[slot.Borrower].Layout, theirs = _states[slot.Lender].Layout;
        // Which rows a policy leaves out depends on all inputs of a metric, also on those an accumulator does not read.
        if (mine.HasPolicies || theirs.HasPolicies || mine.Policies.RangePolicy != theirs.Policies.RangePolicy)
            return false;
        if (!lender.Shape.IsSameAs(borrower.Shape) || lender.Weights.HasMask != borrower.Weights.HasMask)
            return false;
        if (!lender.Weights.HasWeights && !lender.Weights.HasMask)
            return true;
        return mine.HasCellSlots == theirs.HasCellSlots && mine.HasRowSlots == theirs.HasRowSlots && mine.WeighsRows == theirs.WeighsRows;
    }

    private readonly record struct TotalsLoan(int Lender, nint From, int Borrower, nint To);
}
