using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>The threads of a group and the memory they share. They run one after another, each until the next barrier.</summary>
internal sealed unsafe partial class PtxGroup : IDisposable
{
    private const int Finished = -1;

    // Far more branches than any kernel takes between barriers: without a limit, a wrong one would not end.
    private const long MostBranches = 1L << 32;

    private readonly PtxProgram _program;
    private readonly PtxInstruction* _code;
    private readonly byte* _parameters;
    private readonly DeviceAddresses _addresses;
    private readonly byte[] _shared;
    private readonly SharedAccesses _accesses;
    private readonly nint[] _frames;
    private readonly int[] _next;
    private readonly ulong* _slots;
    private readonly int _slotsPerThread;

    /// <summary>Makes a group of a size; it can run any number of times.</summary>
    public PtxGroup(PtxProgram program, byte* parameters, DeviceAddresses addresses, int threads)
    {
        _program = program;
        _code = (PtxInstruction*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(program.Code));
        _parameters = parameters;
        _addresses = addresses;
        _shared = GC.AllocateUninitializedArray<byte>(program.SharedBytes, pinned: true);
        _accesses = new(program.SharedBytes);
        _frames = new nint[threads];
        _next = new int[threads];
        // No function calls itself: this is enough for all of them.
        _slotsPerThread = program.Routines.Sum(routine => routine.Initial.Length);
        _slots = (ulong*)NativeMemory.Alloc((nuint)(threads * _slotsPerThread), sizeof(ulong));
    }

    /// <summary>Runs all threads to their end.</summary>
    /// <exception cref="InvalidOperationException">They did what leaves no defined result on a device.</exception>
    public void Run(int group, int groups)
    {
        // What shared memory holds at first is anything: here NaN, and −1.
        Array.Fill(_shared, byte.MaxValue);
        for (var thread = 0; thread < _next.Length; thread++)
            Start(thread, group, groups);
        for (var isForward = true; _next[0] != Finished; isForward = !isForward)
        {
            _accesses.Clear();
            // Now the first thread is the first, now the last: what depends on their order shows itself.
            for (var i = 0; i < _next.Length; i++)
            {
                var thread = isForward ? i : _next.Length - 1 - i;
                var frame = (ulong*)_frames[thread];
                _next[thread] = Execute(ref frame, _next[thread], _slots + ((thread + 1) * _slotsPerThread));
                _frames[thread] = (nint)frame;
            }

            if (_next.AsSpan().ContainsAnyExcept(_next[0]))
                throw new InvalidOperationException("The threads of a group do not meet at the same barrier.");
        }
    }

    public void Dispose() => NativeMemory.Free(_slots);

    private void Start(int thread, int group, int groups)
    {
        var frame = _slots + (thread * _slotsPerThread);
        var kernel = _program.Routines[0];
        kernel.Initial.CopyTo(new Span<ulong>(frame, _slotsPerThread));
        frame[PtxFrame.Thread] = (ulong)thread;
        frame[PtxFrame.Threads] = (ulong)_next.Length;
        frame[PtxFrame.Group] = (ulong)group;
        frame[PtxFrame.Groups] = (ulong)groups;
        frame[PtxFrame.ReturnTo] = unchecked((ulong)Finished);
        _frames[thread] = (nint)frame;
        _next[thread] = kernel.Start;
    }
}
