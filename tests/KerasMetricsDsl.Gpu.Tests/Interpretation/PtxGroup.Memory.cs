using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static KerasMetricsDsl.Gpu.Tests.Interpretation.PtxOperation;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <content>Memory. Global and shared memory have addresses of their own, which are none of this process.</content>
internal sealed unsafe partial class PtxGroup
{
    private void Access(PtxInstruction* i, ulong* r)
    {
        switch (i->Operation)
        {
            case LoadParameter8:
                r[i->Target] = _parameters[i->A];
                break;
            case LoadParameter32:
                r[i->Target] = *(uint*)(_parameters + i->A);
                break;
            case LoadParameter64:
                r[i->Target] = *(ulong*)(_parameters + i->A);
                break;
            case LoadGlobal32:
                r[i->Target] = *(uint*)Global(i, r, sizeof(uint));
                break;
            case LoadGlobal64:
                r[i->Target] = *(ulong*)Global(i, r, sizeof(ulong));
                break;
            case StoreGlobal32:
                *(uint*)Global(i, r, sizeof(uint)) = (uint)r[i->Target];
                break;
            case StoreGlobal64:
                *(ulong*)Global(i, r, sizeof(ulong)) = r[i->Target];
                break;
            case LoadShared32:
                r[i->Target] = *(uint*)Read(i, r, sizeof(uint));
                break;
            case LoadShared64:
                r[i->Target] = *(ulong*)Read(i, r, sizeof(ulong));
                break;
            case StoreShared32:
                *(uint*)Write(i, r, sizeof(uint)) = (uint)r[i->Target];
                break;
            case StoreShared64:
                *(ulong*)Write(i, r, sizeof(ulong)) = r[i->Target];
                break;
            case AddShared32:
                var place = SharedPlace(i, r, sizeof(uint));
                _accesses.Add(place, (int)r[PtxFrame.Thread]);
                *(uint*)SharedAt(place) += (uint)r[i->Target];
                break;
            default:
                throw new NotSupportedException($"{i->Operation}");
        }
    }

    private byte* Global(PtxInstruction* i, ulong* r, int size)
    {
        var place = _addresses.Find(Address(i, r), size, out var fault);
        return fault is null ? place : throw Refused(i, r, fault);
    }

    private InvalidOperationException Refused(PtxInstruction* i, ulong* r, string why) =>
        new($"{_program.Name}: '{_program.Statements[i - _code]}' in thread {r[PtxFrame.Thread]} of group {r[PtxFrame.Group]}: {why}");

    private byte* Read(PtxInstruction* i, ulong* r, int size)
    {
        var place = SharedPlace(i, r, size);
        _accesses.Read(place, size, (int)r[PtxFrame.Thread]);
        return SharedAt(place);
    }

    private byte* Write(PtxInstruction* i, ulong* r, int size)
    {
        var place = SharedPlace(i, r, size);
        _accesses.Write(place, size, (int)r[PtxFrame.Thread]);
        return SharedAt(place);
    }

    private int SharedPlace(PtxInstruction* i, ulong* r, int size)
    {
        var place = Address(i, r) - PtxProgram.SharedStart;
        return place <= (ulong)(_shared.Length - size)
            ? (int)place
            : throw Refused(i, r, $"the place {(long)place} is not one of shared memory.");
    }

    private byte* SharedAt(int place) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_shared)) + place;

    // Devices refuse what is not aligned.
    private ulong Address(PtxInstruction* i, ulong* r)
    {
        var address = r[i->A] + (ulong)i->B;
        if ((address & (ulong)i->C) != 0)
            throw Refused(i, r, $"the address {address:x} is not a multiple of {i->C + 1}.");
        return address;
    }
}
