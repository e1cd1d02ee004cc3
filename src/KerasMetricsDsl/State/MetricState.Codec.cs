using System.Buffers;

namespace KerasMetricsDsl.Engine;

/// <content>
/// Saving and restoring. Inside its frame a state is: the hash of its identity (int64), the texts of metric, accumulators and
/// configuration (int32 length, UTF-8), the rows seen, skipped and masked (int64 each; version 1 had none), the number of columns (int64)
/// and for each accumulator its dropped count, totals and, for a mean, counts (float64).
/// </content>
public sealed partial class MetricState
{
    /// <summary>Saves everything accumulated. Equal states give equal bytes.</summary>
    /// <exception cref="OverflowException">The state has more than 2 GiB.</exception>
    /// <exception cref="InvalidOperationException">The metric is in use.</exception>
    public void Write(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using (Reading())
            WriteValues(writer);
    }

    private void WriteValues(IBufferWriter<byte> writer)
    {
        var identity = StateIdentity.Of(Layout);
        var size = StateFrame.Checked(Layout.Metric, StateFrame.Size + (4 * sizeof(long)) + identity.Size + SizeOfValues(_current.Columns));
        var blob = writer.GetSpan(size)[..size];
        var content = new StateWriter(StateFrame.Open(blob));
        identity.Write(ref content);
        content.Write(_rowCounts.Seen);
        content.Write(_rowCounts.Skipped);
        content.Write(_rowCounts.Masked);
        content.Write((long)_current.Columns);
        for (var slot = 0; slot < Layout.Slots.Length; slot++)
        {
            content.Write(new ReadOnlySpan<double>(in _dropped[slot]));
            content.Write(TotalsOf(slot));
            content.Write(CountsOf(slot));
        }

        StateFrame.Close(blob);
        writer.Advance(size);
    }

    /// <summary>Replaces everything accumulated by what was saved; if this throws, nothing has changed.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a whole, undamaged state of an equal metric.</exception>
    /// <exception cref="InvalidOperationException">The metric is in use, or on a device.</exception>
    public void Read(ReadOnlySpan<byte> blob)
    {
        Enter(StateAccess.Change);
        try
        {
            var content = new StateReader(StateFrame.Check(blob, out var version));
            StateIdentity.Of(Layout).Check(ref content);
            var rows = version < 2 ? default : ReadRows(ref content);
            var layout = ReadLayout(ref content);
            CheckDropped(content, Layout, layout);
            Adopt(layout);
            _rowCounts = rows;
            for (var slot = 0; slot < Layout.Slots.Length; slot++)
            {
                content.Read(new Span<double>(ref _dropped[slot]));
                content.Read(TotalsOf(slot));
                content.Read(CountsOf(slot));
            }
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{Layout.Metric}: {exception.Message}.", exception);
        }
        finally
        {
            Leave();
        }
    }

    private static RowCounts ReadRows(ref StateReader content)
    {
        var rows = new RowCounts(content.ReadInt64(), content.ReadInt64(), content.ReadInt64());
        if (rows.Seen > RowCounts.MaxSeen)
            throw new InvalidDataException($"the state is damaged: it claims {rows.Seen} rows, and no more than {RowCounts.MaxSeen} can be counted");
        return rows is { Seen: >= 0, Skipped: >= 0, Masked: >= 0 } && rows.Skipped <= rows.Seen && rows.Masked <= rows.Seen - rows.Skipped
            ? rows
            : throw new InvalidDataException($"the state is damaged: of {rows.Seen} rows {rows.Skipped} are skipped and {rows.Masked} masked");
    }

    private static void CheckDropped(StateReader content, MetricLayout metric, PartialLayout layout)
    {
        // A copy of the reader looks ahead: nothing may change before all of it is known to be right.
        for (var slot = 0; slot < metric.Slots.Length; slot++)
        {
            var count = content.ReadDouble();
            if (!(count >= 0 && count <= RowCounts.MaxSeen && count == Math.Floor(count)) || (count > 0 && metric.Slots[slot].Kind != SlotKind.Histogram))
                throw new InvalidDataException($"the state is damaged: {metric.Slots[slot].Name} has dropped {count} values");
            content.Skip(layout.Slots[slot].Length * (IsMean(metric.Slots[slot]) ? 2 : 1) * sizeof(double));
        }
    }

    // Everything that can be wrong is found here, before anything changes and before memory is taken on the blob's word.
    private PartialLayout ReadLayout(ref StateReader content)
    {
        var columns = content.ReadInt64();
        if (columns < 0 || columns > content.Remaining || (columns > 0 && !IsPerColumn))
            throw new InvalidDataException($"the state is damaged: it has {columns} columns");
        if (SizeOfValues((nint)columns) != content.Remaining)
            throw new InvalidDataException($"the state is damaged: {content.Remaining} bytes of values for {columns} columns");
        try
        {
            return columns == _current.Columns ? _current : new PartialLayout(Layout, (nint)columns);
        }
        catch (ArgumentException exception)
        {
            throw new InvalidDataException(exception.Message.TrimEnd('.'), exception);
        }
    }

    private Int128 SizeOfValues(nint columns)
    {
        Int128 values = 0;
        foreach (ref readonly var slot in Layout.Slots.AsSpan())
            values += 1 + (StateSize.Values(slot, columns) * (IsMean(slot) ? 2 : 1));
        return values * sizeof(double);
    }

    private Span<double> TotalsOf(int slot) =>
        _totals.AsSpan((int)_current.Slots[slot].Offset, (int)_current.Slots[slot].Length);

    private Span<double> CountsOf(int slot) =>
        IsMean(Layout.Slots[slot]) ? _counts.AsSpan((int)_current.Slots[slot].Offset, (int)_current.Slots[slot].Length) : [];
}
