using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Where each of a run of values lies in a source that has them in another order, or fewer of them.</summary>
internal record struct AxisMap
{
    private long _length1, _length2, _length3, _length4, _length5, _length6, _length7;
    private long _stride0, _stride1, _stride2, _stride3, _stride4, _stride5, _stride6, _stride7;
    private int _rank;

    /// <summary>The map that leaves everything where it is.</summary>
    public static AxisMap InOrder => new() { _stride0 = 1, _rank = 1 };

    /// <summary>The map of weights or a mask; without axes, all values are the first.</summary>
    public static AxisMap Of(in BroadcastView view)
    {
        var map = default(AxisMap);
        for (var axis = 0; axis < view.Rank; axis++)
            map.Append(view.LengthOf(axis), view.StrideOf(axis));
        return map;
    }

    /// <summary>The order in which the cells of a batch are visited.</summary>
    public static AxisMap Of(in BatchShape shape)
    {
        var map = default(AxisMap);
        for (var position = 0; position < shape.Full.Rank; position++)
        {
            var axis = shape.AxisAt(position);
            long stride = 1;
            for (var inner = axis + 1; inner < shape.Full.Rank; inner++)
                stride *= shape.Full[inner];
            map.Append(shape.Full[axis], stride);
        }
        return map;
    }

    /// <summary>Whether the values lie as they are wanted.</summary>
    public readonly bool IsIdentity => _rank == 1 && _stride0 == 1;

    /// <summary>The position in the source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long Of(long index)
    {
        long position = 0;
        for (var axis = _rank - 1; axis > 0; axis--)
        {
            var length = Length(axis);
            var outer = index / length;
            position += (index - (outer * length)) * Stride(axis);
            index = outer;
        }
        return _rank == 0 ? 0 : position + (index * _stride0);
    }

    private readonly long Length(int axis) => axis switch
    {
        1 => _length1,
        2 => _length2,
        3 => _length3,
        4 => _length4,
        5 => _length5,
        6 => _length6,
        _ => _length7,
    };

    private readonly long Stride(int axis) => axis switch
    {
        1 => _stride1,
        2 => _stride2,
        3 => _stride3,
        4 => _stride4,
        5 => _stride5,
        6 => _stride6,
        _ => _stride7,
    };

    // The outermost axis needs no length: the index ends before it does.
    private void Append(long length, long stride)
    {
        switch (_rank++)
        {
            case 0: _stride0 = stride; break;
            case 1: (_length1, _stride1) = (length, stride); break;
            case 2: (_length2, _stride2) = (length, stride); break;
            case 3: (_length3, _stride3) = (length, stride); break;
            case 4: (_length4, _stride4) = (length, stride); break;
            case 5: (_length5, _stride5) = (length, stride); break;
            case 6: (_length6, _stride6) = (length, stride); break;
            default: (_length7, _stride7) = (length, stride); break;
        }
    }
}
