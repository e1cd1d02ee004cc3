using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>
/// The interpreted device's address space. Its addresses mean nothing to the host, which dies of reading one, as with a device of its own
/// memory. Each view that a kernel is given has addresses of its own: what lies beyond the view is not there, even if its buffer goes on.
/// </summary>
/// <remarks>
/// An address has a mark, which makes it one that no process has memory at; the number of what was given; and the offset in it. Offset 0 is
/// in the middle of its field, so that what lies a little before is known for what it is.
/// </remarks>
internal sealed unsafe class DeviceAddresses
{
    private const int OffsetBits = 36;
    private const long Middle = 1L << (OffsetBits - 1);
    private const int MarkBit = 62;

    // Number 0 is nothing's.
    private readonly List<DeviceRange> _ranges = [default];
    private int _kept = 1;

    /// <summary>Gives a view addresses until the launch is over; a view of nothing is at address 0.</summary>
    /// <exception cref="InvalidOperationException">The view's buffer was freed.</exception>
    public ulong Give(IContiguousArrayView view)
    {
        if (view.Buffer is not { } buffer)
            return 0;
        if (buffer.IsDisposed)
            throw new InvalidOperationException("A kernel is given a view of memory that was freed.");
        return Add(new(buffer.NativePtr + (nint)view.IndexInBytes, view.LengthInBytes, null));
    }

    /// <summary>Gives a view addresses for as long as its buffer lives.</summary>
    public ulong Keep(IContiguousArrayView view)
    {
        var address = Add(new(view.Buffer.NativePtr + (nint)view.IndexInBytes, view.LengthInBytes, new(view.Buffer)));
        _kept = _ranges.Count;
        return address;
    }

    /// <summary>Takes back what was given for a launch.</summary>
    public void EndLaunch() => _ranges.RemoveRange(_kept, _ranges.Count - _kept);

    /// <summary>Where the process has what a kernel reads or writes.</summary>
    /// <param name="address">The device's address.</param>
    /// <param name="size">The bytes there.</param>
    /// <param name="fault">Receives what is wrong with it, or null.</param>
    public byte* Find(ulong address, int size, out string? fault)
    {
        fault = null;
        var number = (int)((address & ((1ul << MarkBit) - 1)) >> OffsetBits);
        if (address >> MarkBit != 1 || number == 0 || number >= _ranges.Count)
        {
            fault = $"the address {address:x} is not one of global memory.";
            return null;
        }
        var range = _ranges[number];
        var offset = (long)(address & ((1ul << OffsetBits) - 1)) - Middle;
        if (range.IsFreed)
            fault = "its memory was freed.";
        else if (offset < 0 || offset + size > range.Bytes)
            fault = $"byte {offset} is outside of the {range.Bytes} bytes of what it was given.";
        return fault is null ? (byte*)range.Start + offset : null;
    }

    private ulong Add(DeviceRange range)
    {
        _ranges.Add(range);
        return (1ul << MarkBit) | ((ulong)(_ranges.Count - 1) << OffsetBits) | (ulong)Middle;
    }
}
