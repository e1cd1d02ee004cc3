namespace KerasMetricsDsl.Engine;

/// <content>Passes that need more than cells: all there is, as one chunk.</content>
public readonly unsafe ref partial struct DirectUpdate
{
    private void Run(delegate*<void*, Chunk*, void> body, void* job)
    {
        fixed (float* first = &_first, second = &_second, third = &_third, weights = &_weights)
        {
            // Rows of one cell where every value of a plain span is a row.
            nint columns = _state.Layout.HasRowMeans ? 1 : _count;
            var views = stackalloc InputView[] { View(first, columns, 0), View(second, columns, 1), View(third, columns, 2) };
            var weightView = new BroadcastView(View(weights, columns, MostInputs));
            weightView.Append(_count, 1);
            var sums = Begin();
            var layout = _state.CurrentLayout;
            layout.Clear(sums);
            FaultRecord fault = default;
            var chunk = new Chunk
            {
                Inputs = views,
                InputCount = _state.Layout.Inputs.Length,
                Count = _count,
                Columns = columns,
                CellWeights = weights == null ? null : &weightView,
                Slots = layout.Pinned,
                Partial = sums,
                Totals = weights == null ? null : sums + layout.CellTotals,
                ForbidsDropped = _state.Layout.Policies.RangePolicy == RangePolicy.Throw,
                Fault = &fault,
            };
            body(job, &chunk);
            layout.CheckGaps(sums);
            End(fault, sums);
        }
    }

    private static InputView View(float* data, nint columns, int index) => new()
    {
        Data = (byte*)data,
        Type = ElementType.Single,
        Kind = InputKind.Element,
        RowLength = columns,
        Index = index,
    };
}
