using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>A pinned input: any element type, read as the 32 bits of its kind.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal unsafe struct InputView
{
    /// <summary>The first element, pinned for the length of the update.</summary>
    public byte* Data;

    /// <summary>The type of the elements.</summary>
    public ElementType Type;

    /// <summary>What the kernel reads it as.</summary>
    public InputKind Kind;

    /// <summary>The number of elements in a row; 1 for an input with one value per row.</summary>
    public nint RowLength;

    /// <summary>The position among the metric's inputs, for messages.</summary>
    public int Index;

    /// <summary>Whether its values are integers that may not fit into a float32, or are read as integers anyway.</summary>
    public readonly bool HoldsIntegers => Kind == InputKind.Label || Type is ElementType.Int32 or ElementType.Int64;

    /// <summary>Whether the data are already the 32 bits of their kind.</summary>
    public readonly bool IsDirect => Kind switch
    {
        InputKind.Element or InputKind.Row => Type == ElementType.Single,
        InputKind.Label => Type == ElementType.Int32,
        _ => false,
    };

    /// <summary>Whether the data are bytes, which say as they are what is true.</summary>
    public readonly bool HoldsBytes => Type is ElementType.Boolean or ElementType.Byte or ElementType.SByte;

    /// <summary>Converts elements.</summary>
    /// <param name="first">The first element.</param>
    /// <param name="count">The number of elements.</param>
    /// <param name="target">Receives 32 bits for each.</param>
    /// <param name="fault">Receives a label that is no int32.</param>
    public readonly void Load(nint first, nint count, float* target, FaultRecord* fault)
    {
        var length = (int)count;
        var source = Data + (first * ElementConversion.SizeOf(Type));
        switch (Kind)
        {
            case InputKind.Element or InputKind.Row:
                ElementConversion.ToSingle(Type, source, length, target);
                break;
            case InputKind.Label:
                var lost = ElementConversion.ToInt32(Type, source, length, (int*)target);
                if (lost >= 0)
                    FaultRecord.Raise(fault, FaultKind.LabelTooLarge, Index, first + lost, Unsafe.Add(ref *(long*)source, lost), 0);
                break;
            default:
                ElementConversion.ToMask(Type, source, length, (int*)target);
                break;
        }
    }
}
