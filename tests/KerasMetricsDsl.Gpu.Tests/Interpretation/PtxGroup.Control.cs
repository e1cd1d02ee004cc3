using static KerasMetricsDsl.Gpu.Tests.Interpretation.PtxOperation;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <content>Control: branches, calls and barriers.</content>
internal sealed unsafe partial class PtxGroup
{
    // Runs a thread up to a barrier or its end, and returns where it goes on.
    private int Execute(ref ulong* frame, int next, ulong* end)
    {
        var r = frame;
        var branches = MostBranches;
        while (true)
        {
            var i = _code + next++;
            switch (i->Operation)
            {
                case Copy:
                    r[i->Target] = r[i->A];
                    break;
                case Select:
                    r[i->Target] = r[i->C] != 0 ? r[i->A] : r[i->B];
                    break;
                case Branch:
                    next = i->Target;
                    if (--branches == 0)
                        throw new InvalidOperationException("A thread does not end.");
                    break;
                case BranchIf:
                    next = r[i->A] != 0 ? i->Target : next;
                    break;
                case BranchUnless:
                    next = r[i->A] == 0 ? i->Target : next;
                    break;
                case BranchTable:
                    next = (uint)r[i->A] < (uint)i->C
                        ? _program.Tables[i->B + (int)r[i->A]]
                        : throw new InvalidOperationException("A branch to nowhere.");
                    break;
                case Enter:
                    Prepare(r, _program.Routines[i->Target].Initial, end);
                    break;
                case Pass:
                    r[r[PtxFrame.Length] + (ulong)i->Target] = r[i->A];
                    break;
                case Call:
                    var callee = r + r[PtxFrame.Length];
                    callee[PtxFrame.ReturnTo] = (ulong)next;
                    callee[PtxFrame.Caller] = (ulong)r;
                    callee[PtxFrame.ResultTo] = (ulong)i->A;
                    r = callee;
                    next = _program.Routines[i->Target].Start;
                    break;
                case Return:
                    next = (int)r[PtxFrame.ReturnTo];
                    if (next == Finished)
                        return Finished;
                    var caller = (ulong*)r[PtxFrame.Caller];
                    // A function's result is its first variable.
                    caller[r[PtxFrame.ResultTo]] = r[PtxFrame.Length + 1];
                    r = caller;
                    break;
                case Synchronize:
                    frame = r;
                    return next;
                case < AddI32:
                    Access(i, r);
                    break;
                case < AddF32:
                    Integers(i, r);
                    break;
                default:
                    Floats(i, r);
                    break;
            }
        }
    }

    private static void Prepare(ulong* caller, ulong[] initial, ulong* end)
    {
        var callee = caller + caller[PtxFrame.Length];
        if (callee + initial.Length > end)
            throw new NotSupportedException("A function calls itself.");
        initial.CopyTo(new Span<ulong>(callee, initial.Length));
        new ReadOnlySpan<ulong>(caller, PtxFrame.ReturnTo).CopyTo(new Span<ulong>(callee, PtxFrame.ReturnTo));
    }
}
