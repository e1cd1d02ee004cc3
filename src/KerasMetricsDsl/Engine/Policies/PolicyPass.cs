namespace KerasMetricsDsl.Engine;

/// <summary>
/// What happens before the kernels when a metric has a policy: one pass makes a mask of the caller's mask and the policies, and it
/// takes the place of the caller's. The kernels know nothing of policies.
/// </summary>
internal static unsafe class PolicyPass
{
    // The tenths of a nanosecond that looking at a cell takes.
    private const long Cost = 4;

    /// <summary>Runs the pass, if this update needs one.</summary>
    /// <exception cref="ArgumentException">
    /// There is a NaN, and the policy is <see cref="NanPolicy.Throw"/>; or a value below 0 in an input that may have none.
    /// </exception>
    public static void Run(UpdatePlan* plan, MetricState state, in BatchShape shape)
    {
        var layout = state.Layout;
        // A mask of single cells says nothing about rows.
        var masksCells = plan->Weights.HasMask && plan->CountsRows && !plan->Weights.MasksRows;
        if (!layout.HasPolicies && !layout.RefusesNegatives && !masksCells && !HasMaskThatNobodyCounts(plan, layout))
            return;

        var choice = new RowChoice
        {
            Plan = plan,
            IsByElement = !plan->CountsRows,
            Rows = plan->CountsRows ? plan->Rows : plan->Cells,
            Columns = plan->CountsRows ? plan->Columns : 1,
            NanPolicy = layout.NanPolicy,
            IgnoreIndex = layout.IgnoreIndex,
            FirstNan = long.MaxValue,
        };
        choice.Kept = state.Kept(masksCells ? (Int128)choice.Rows + plan->Cells : choice.Rows);
        choice.KeptCells = masksCells ? choice.Kept + choice.Rows : null;
        choice.PerChunk = nint.Max(1, PassRunner.ChunkCells / nint.Max(1, choice.Columns));
        var chunks = checked((int)((choice.Rows + choice.PerChunk - 1) / choice.PerChunk));
        ChunkTeam.Run(&RunChunk, &choice, chunks, ChunkTeam.ThreadsFor(plan->Cells * Cost));

        if (choice.FirstNan != long.MaxValue)
            throw NanPlace.Find(&choice, layout, shape).ToException(layout);
        if (layout.RefusesNegatives && NegativeRows.First(&choice, layout) is { } negative)
            throw negative.ToException(layout);
        plan->SetChoice(choice.Masked, choice.Skipped);
        if (choice.Skipped > 0 || masksCells)
            plan->Weights.ReplaceMask(choice);
    }

    // Passes over rows count rows, and passes over cells have nothing to count where rows are empty.
    private static bool HasMaskThatNobodyCounts(UpdatePlan* plan, MetricLayout layout) =>
        plan->Weights.HasMask && (plan->CountsRows ? plan->Columns == 0 : layout.HasRowInputs);

    private static void RunChunk(void* context, int index)
    {
        var choice = (RowChoice*)context;
        var first = index * choice->PerChunk;
        var end = nint.Min(first + choice->PerChunk, choice->Rows);
        MaskedRows.Fill(choice, first, end);
        var given = CountKept(choice, first, end);
        // First the labels: a NaN beside a label that is ignored is nobody's concern.
        if (choice->IgnoreIndex is { } ignored)
            IgnoredRows.Drop(choice, ignored, first, end);
        if (choice->NanPolicy != NanPolicy.Propagate)
            NanRows.Find(choice, first, end);
        var kept = CountKept(choice, first, end);
        if (choice->KeptCells != null && kept != given)
            MaskedRows.CloseCells(choice, first, end);
        Interlocked.Add(ref choice->Masked, end - first - given);
        Interlocked.Add(ref choice->Skipped, given - kept);
    }

    private static int CountKept(RowChoice* choice, nint first, nint end) =>
        new ReadOnlySpan<byte>(choice->Kept + first, checked((int)(end - first))).Count((byte)1);
}
