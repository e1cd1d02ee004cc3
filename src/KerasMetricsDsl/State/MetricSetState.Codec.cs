using System.Buffers;

namespace KerasMetricsDsl.Engine;

/// <content>
/// Saving and restoring. Inside its frame a set is: the hash of its identity (int64), the texts of its name, its members and an empty
/// one (int32 length, UTF-8), and for each member the length of its own saved state (int32) and that state.
/// </content>
public sealed partial class MetricSetState
{
    private StateIdentity Identity => new($"metric set {_name}", string.Join(", ", _metrics.Keys), "");

    /// <summary>Saves everything the members have accumulated. Equal states give equal bytes.</summary>
    /// <exception cref="OverflowException">The states have more than 2 GiB.</exception>
    /// <exception cref="InvalidOperationException">A member is in use.</exception>
    public void Write(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var blobs = Blobs();
        Int128 total = StateFrame.Size + Identity.Size;
        foreach (var part in blobs)
            total += sizeof(int) + part.Length;
        var size = StateFrame.Checked(_name, total);
        var blob = writer.GetSpan(size)[..size];
        var content = new StateWriter(StateFrame.Open(blob));
        Identity.Write(ref content);
        foreach (var part in blobs)
        {
            content.Write(part.Length);
            content.Write(part);
        }

        StateFrame.Close(blob);
        writer.Advance(size);
    }

    /// <summary>Replaces everything the members have accumulated by what was saved; if this throws, nothing has changed.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a whole, undamaged state of an equal set.</exception>
    /// <exception cref="InvalidOperationException">A member is in use, or on a device.</exception>
    public void Read(ReadOnlySpan<byte> blob)
    {
        try
        {
            ReadMembers(blob, member => new MetricState(_states[member].Layout));
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{_name}: {exception.Message.TrimEnd('.')}.", exception);
        }

        // All of it can be read: nothing can go wrong any more.
        Enter(StateAccess.ChangeTogether);
        try
        {
            ReadMembers(blob, member => _states[member]);
        }
        finally
        {
            Leave();
        }
    }

    private void ReadMembers(ReadOnlySpan<byte> blob, Func<int, MetricState> target)
    {
        var content = new StateReader(StateFrame.Check(blob, out _));
        Identity.Check(ref content);
        for (var member = 0; member < _states.Length; member++)
            target(member).Read(content.ReadBytes(content.ReadInt32()));
        if (content.Remaining != 0)
            throw new InvalidDataException($"the state is damaged: {content.Remaining} bytes are left behind its last member");
    }

    private byte[][] Blobs()
    {
        using (Reading())
            return Array.ConvertAll(_states, Blob);
    }

    private static byte[] Blob(MetricState state)
    {
        var writer = new ArrayBufferWriter<byte>();
        state.Write(writer);
        return writer.WrittenSpan.ToArray();
    }
}
