using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>One update: where its data are on the device, dense and as kernels read them.</summary>
internal sealed partial class DevicePlan
{
    private readonly GpuContext _gpu;
    private readonly DenseData _dense;
    private readonly ArrayView<float>?[] _integers = new ArrayView<float>?[MetricBatch.MaxInputs];
    private int _inputCount;
    private DeviceInputs _data;

    public DevicePlan(GpuContext gpu, MetricLayout layout, in BatchShape shape, FaultNotes faults, DenseData dense)
    {
        _gpu = gpu;
        _dense = dense;
        Layout = layout;
        Shape = shape;
        Rows = shape.Rows.Length;
        Columns = shape.Columns;
        CountsRows = layout.HasRowSlots || layout.HasInputsPerRow || (layout.HasRowInputs && shape.Rows.Rank > 0);
        _data.Columns = shape.Columns;
        _data.Faults = faults with { ForbidsDropped = layout.Policies.RangePolicy == RangePolicy.Throw ? 1 : 0 };
        var nothing = gpu.NoEntries;
        _data.Input0 = _data.Input1 = _data.Input2 = _data.Input3 = nothing;
        _data.Input4 = _data.Input5 = _data.Input6 = _data.Input7 = nothing;
        _data.CellWeights = _data.CellMask = _data.RowWeights = _data.RowMask = nothing;
    }

    public MetricLayout Layout { get; }

    /// <summary>The common shape of the inputs.</summary>
    public BatchShape Shape { get; }

    /// <summary>What kernels see.</summary>
    public DeviceInputs Data => _data;

    /// <summary>The number of rows, of the cells in each, and of all cells.</summary>
    public long Rows { get; }
    public long Columns { get; }
    public long Cells => Rows * Columns;

    /// <summary>Whether rows are counted, or elements.</summary>
    public bool CountsRows { get; }

    /// <summary>What a row's and a cell's total is divided by in a mean.</summary>
    public long RowDivisor { get; private set; }
    public long CellDivisor { get; private set; }

    public bool HasWeights { get; private set; }
    public bool HasMask { get; private set; }

    /// <summary>Takes the inputs.</summary>
    public void SetInputs(ReadOnlySpan<GpuTensor> inputs, in BatchShape shape)
    {
        if (!shape.IsContiguous)
            _order = AxisMap.Of(shape);
        _inputCount = inputs.Length;
        for (var i = 0; i < inputs.Length; i++)
        {
            _integers[i] = inputs[i].Integers;
            var kind = Layout.Inputs[i].Kind;
            var isPerCell = Layout.IsPerCell(i);
            var conversion = CellConversion.Between(inputs[i].ElementType, kind);
            Set(i, Rearranged(inputs[i].Cells, isPerCell ? _order : AxisMap.InOrder, conversion, inputs[i].Shape.Length));
            if (!isPerCell)
                _data.PerRow |= 1 << i;
        }
    }

    /// <summary>Whether an input holds integers, or is read as such anyway.</summary>
    public bool HoldsIntegers(int input) => Layout.Inputs[input].Kind == InputKind.Label || _integers[input] is not null;

    /// <summary>Puts the integers of some inputs after all inputs. All kernels of an update that read integers read the same.</summary>
    /// <param name="inputs">A bit for each of them.</param>
    public void ReadIntegers(int inputs)
    {
        var place = _inputCount;
        for (var i = 0; i < _inputCount; i++)
        {
            if (((inputs >> i) & 1) == 0 || _integers[i] is not { } integers)
                continue;
            var isPerCell = Layout.IsPerCell(i);
            Set(place, Rearranged(integers, isPerCell ? _order : AxisMap.InOrder, CellConversion.None, integers.Length));
            if (!isPerCell)
                _data.PerRow |= 1 << place;
            place++;
        }
    }

    /// <summary>Takes the weights and the mask, if there are any.</summary>
    /// <exception cref="ArgumentException">Their shapes do not fit.</exception>
    public void SetWeights(GpuTensor? weights, GpuTensor? mask, in BatchShape shape)
    {
        if (weights is not null)
            SetWeights(weights, shape);
        if (mask is not null)
            SetMask(mask, shape);
        var isScalar = weights is { Shape.Rank: 0 };
        RowDivisor = WeightAlignment.Divisor(shape.Rows, isScalar);
        CellDivisor = WeightAlignment.Divisor(shape.Full, isScalar);
    }

    private void SetWeights(GpuTensor weights, in BatchShape shape)
    {
        WeightPlan.CheckPlain(Layout, shape, weights.IsBatch, weights.Shape, "sampleWeight");
        HasWeights = true;
        _data.HasWeights = 1;
        var byRow = WeightPlan.Align(Layout, shape, default, weights.Shape, "sampleWeight", Layout.WeighsRows, out var rows, out var cells);
        var conversion = CellConversion.Between(weights.ElementType, InputKind.Element);
        _data.CellWeights = Rearranged(weights.Cells, AxisMap.Of(cells), conversion, Cells);
        _weighsByRow = byRow;
        if (byRow)
            _data.RowWeights = Rearranged(weights.Cells, AxisMap.Of(rows), conversion, Rows);
        // Where no accumulator is of rows, nobody asks for the weight of one.
        if (byRow || !Layout.HasRowSlots)
            return;
        var largest = _gpu.Scratch.Take<float>(Rows);
        _data.RowWeights = largest;
        if (Rows > 0)
            _gpu.Kernels.Run(RearrangeKernel.LargestOfRow, _gpu.Launches.ForItems(Rows), _data.CellWeights, Columns, largest);
    }

    private void SetMask(GpuTensor mask, in BatchShape shape)
    {
        WeightPlan.CheckPlain(Layout, shape, mask.IsBatch, mask.Shape, "mask");
        HasMask = true;
        _data.HasMask = 1;
        var byRow = WeightPlan.Align(Layout, shape, default, mask.Shape, "mask", Layout.HasRowSlots, out var rows, out var cells);
        var conversion = CellConversion.Between(mask.ElementType, InputKind.Flag);
        _data.CellMask = Rearranged(mask.Cells, AxisMap.Of(cells), conversion, Cells);
        // Where elements are what counts, a row is there whatever is left of it.
        if (!CountsRows)
            return;
        _data.HasRowMask = 1;
        if (byRow)
        {
            _data.RowMask = Rearranged(mask.Cells, AxisMap.Of(rows), conversion, Rows);
            return;
        }
        // A row of which one cell is left is there.
        var any = _gpu.Scratch.Take<float>(Rows);
        _data.RowMask = any;
        if (Rows > 0)
            _gpu.Kernels.Run(RearrangeKernel.AnyOfRow, _gpu.Launches.ForItems(Rows), _data.CellMask, Columns, any);
    }

    private ArrayView<float> Rearranged(ArrayView<float> source, AxisMap map, int conversion, long count) =>
        map.IsIdentity && conversion == CellConversion.None ? source : _dense.Get(new(source, map, conversion, count), Rearrange);

    private ArrayView<float> Rearrange(Arrangement wanted)
    {
        var target = _gpu.Scratch.Take<float>(wanted.Count);
        if (wanted.Count > 0)
            _gpu.Kernels.Run(RearrangeKernel.Run, _gpu.Launches.ForItems(wanted.Count), wanted.Source, wanted.Map, wanted.Conversion, target);
        return target;
    }

    private void Set(int input, ArrayView<float> cells)
    {
        switch (input)
        {
            case 0: _data.Input0 = cells; break;
            case 1: _data.Input1 = cells; break;
            case 2: _data.Input2 = cells; break;
            case 3: _data.Input3 = cells; break;
            case 4: _data.Input4 = cells; break;
            case 5: _data.Input5 = cells; break;
            case 6: _data.Input6 = cells; break;
            default: _data.Input7 = cells; break;
        }
    }
}
