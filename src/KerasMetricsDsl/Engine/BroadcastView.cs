namespace KerasMetricsDsl.Engine;

/// <summary>Weights or a mask, seen at the index of every row or cell although they may be stored for fewer.</summary>
internal unsafe struct BroadcastView
{
    private readonly InputView _source;
    private AxisList _lengths;
    private AxisList _strides;
    private int _rank;

    /// <summary>Views a source.</summary>
    /// <param name="source">The weights (read as floats) or the mask (read as masks).</param>
    public BroadcastView(in InputView source) => _source = source;

    /// <summary>The data if every index has its own float and they lie in order, else null.</summary>
    public readonly float* Direct => _source.IsDirect && _rank == 1 && _strides[0] == 1 ? (float*)_source.Data : null;

    /// <summary>The data if every index has its own byte and they lie in order, else null.</summary>
    public readonly byte* DirectBytes => _source.HoldsBytes && _rank == 1 && _strides[0] == 1 ? _source.Data : null;

    /// <summary>The axes that the values are walked along, outermost first.</summary>
    public readonly int Rank => _rank;

    /// <summary>The length of an axis.</summary>
    public readonly nint LengthOf(int axis) => _lengths[axis];

    /// <summary>The elements between two neighbours on an axis.</summary>
    public readonly nint StrideOf(int axis) => _strides[axis];

    /// <summary>Adds an axis inside the present ones; axes that can be walked as one become one.</summary>
    public void Append(nint length, nint stride)
    {
        if (length == 1)
            return;
        if (_rank > 0 && _strides[_rank - 1] == stride * length)
        {
            _lengths[_rank - 1] *= length;
            _strides[_rank - 1] = stride;
            return;
        }
        _lengths[_rank] = length;
        _strides[_rank] = stride;
        _rank++;
    }

    /// <summary>Writes the values for the indices [first, first + count) as 32 bits: floats, or all-ones masks.</summary>
    public readonly void Load(nint first, nint count, float* target)
    {
        if (_rank == 0)
        {
            Run(0, 0, (int)count, target);
            return;
        }
        var inner = _rank - 1;
        var length = _lengths[inner];
        while (count > 0)
        {
            var row = first / length;
            var column = first - (row * length);
            var run = (int)nint.Min(count, length - column);
            Run(Start(row) + (column * _strides[inner]), _strides[inner], run, target);
            first += run;
            count -= run;
            target += run;
        }
    }

    // The element under the first column of a row of the innermost axis.
    private readonly nint Start(nint row)
    {
        nint start = 0;
        for (var axis = _rank - 2; axis >= 0; axis--)
        {
            var next = row / _lengths[axis];
            start += (row - (next * _lengths[axis])) * _strides[axis];
            row = next;
        }
        return start;
    }

    private readonly void Run(nint start, nint stride, int count, float* target)
    {
        // Weights and masks are never labels: nothing in them can be at fault.
        if (stride == 1)
        {
            _source.Load(start, count, target, null);
        }
        else if (stride == 0)
        {
            _source.Load(start, 1, target, null);
            new Span<float>(target + 1, count - 1).Fill(*target);
        }
        else
        {
            for (var i = 0; i < count; i++)
                _source.Load(start + (i * stride), 1, target + i, null);
        }
    }
}
