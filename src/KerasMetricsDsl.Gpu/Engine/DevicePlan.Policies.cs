using ILGPU;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <content>The metric's policies: what they leave out is masked before any kernel runs, as on the CPU.</content>
internal sealed partial class DevicePlan
{
    private bool _weighsByRow;
    private AxisMap _order = AxisMap.InOrder;

    /// <summary>The caller's mask of what is counted, or nothing.</summary>
    public ArrayView<float> GivenMask { get; private set; }

    /// <summary>Whether the caller gave a mask.</summary>
    public bool HasGivenMask { get; private set; }

    /// <summary>Whether a policy has had its say; the mask is then what it left.</summary>
    public bool HasChoice { get; private set; }

    /// <summary>The rows, or elements, that are counted, and the cells of each.</summary>
    public long Counted => CountsRows ? Rows : Cells;
    private long PerCounted => CountsRows ? Columns : 1;

    /// <summary>The mask of what is counted.</summary>
    public ArrayView<float> CountedMask => CountsRows ? _data.RowMask : _data.CellMask;

    /// <summary>Lets what the metric's policies leave take the place of the caller's mask.</summary>
    /// <param name="inputs">The inputs as they were given.</param>
    /// <param name="weights">The sample weights.</param>
    public void ApplyPolicies(ReadOnlySpan<GpuTensor> inputs, GpuTensor? weights)
    {
        HasGivenMask = HasMask;
        GivenMask = CountedMask;
        if (!(Layout.HasPolicies || Layout.RefusesNegatives) || Counted == 0)
            return;
        var kept = _gpu.Scratch.Take<float>(Counted);
        _gpu.Kernels.Run(PolicyKernels.Begin, _gpu.Launches.ForItems(Counted), GivenMask, HasMask ? 1 : 0, kept);
        // First the labels: a NaN beside a label that is ignored is nobody's concern.
        if (Layout.IgnoreIndex is { } index)
            DropIgnored(index, inputs[0], kept);
        for (var i = 0; i < inputs.Length && Layout.NanPolicy != NanPolicy.Propagate; i++)
            LookForNaN(i, inputs[i], kept);
        if (weights?.Floats is not null && Layout.NanPolicy != NanPolicy.Propagate)
            LookForNaNInWeights(kept);
        for (var i = 0; i < inputs.Length; i++)
            LookForNegatives(i, kept);
        if (Layout.HasPolicies)
            ReplaceMask(kept);
    }

    private void LookForNegatives(int input, ArrayView<float> kept)
    {
        var perRow = PerCountedOf(input);
        if (!Layout.Inputs[input].IsNonNegative || perRow == 0)
            return;
        var launch = _gpu.Launches.ForItems(Counted * perRow);
        _gpu.Kernels.Run(PolicyKernels.ForbidNegative, launch, _data.Input(input), perRow, kept, input, _data.Faults);
    }

    private void DropIgnored(int index, GpuTensor labels, ArrayView<float> kept)
    {
        var kind = Layout.Inputs[0].Kind;
        var length = PerCountedOf(0);
        if (kind == InputKind.Row && length > 1)
        {
            if (index >= 0 && index < length)
                _gpu.Kernels.Run(PolicyKernels.DropClass, _gpu.Launches.ForItems(Counted), _data, index, kept);
            return;
        }
        if (length == 0)
            return;
        var (bits, otherBits) = IgnoredRows.BitsOf(kind, index);
        var cells = _data.Input0;
        // As float32 the label would be that of its neighbours as well.
        if (kind is InputKind.Element or InputKind.Row && labels.Integers is { } integers)
        {
            cells = Rearranged(integers, Layout.IsPerCell(0) ? _order : AxisMap.InOrder, CellConversion.None, integers.Length);
            bits = otherBits = index;
        }
        _gpu.Kernels.Run(PolicyKernels.DropLabel, _gpu.Launches.ForItems(Counted * length), cells, length, bits, otherBits, kept);
    }

    private void LookForNaN(int input, GpuTensor tensor, ArrayView<float> kept)
    {
        if (tensor.Floats is not { } floats)
            return;
        var order = Layout.IsPerCell(input) ? _order : AxisMap.InOrder;
        // What was read as a label before has lost its NaN.
        var conversion = CellConversion.Between(tensor.ElementType, Layout.Inputs[input].Kind);
        var isAsGiven = conversion == CellConversion.None && tensor.ElementType == ElementType.Single;
        var cells = isAsGiven ? _data.Input(input) : Rearranged(floats, order, CellConversion.None, tensor.Shape.Length);
        LookForNaN(cells, PerCountedOf(input), order, FaultNote.NaN, input, kept);
    }

    private void LookForNaNInWeights(ArrayView<float> kept)
    {
        // Weights are reported after all inputs.
        const int Place = MetricBatch.MaxInputs;
        var kind = CountsRows ? FaultNote.NaNWeightOfRow : FaultNote.NaNWeight;
        if (_weighsByRow && CountsRows)
            LookForNaN(_data.RowWeights, 1, AxisMap.InOrder, kind, Place, kept);
        else
            LookForNaN(_data.CellWeights, PerCounted, AxisMap.InOrder, kind, Place, kept);
    }

    private void LookForNaN(ArrayView<float> cells, long perRow, AxisMap order, int kind, int input, ArrayView<float> kept)
    {
        if (perRow == 0)
            return;
        var launch = _gpu.Launches.ForItems(Counted * perRow);
        if (Layout.NanPolicy == NanPolicy.Skip)
            _gpu.Kernels.Run(PolicyKernels.DropNaN, launch, cells, perRow, kept);
        else
            _gpu.Kernels.Run(PolicyKernels.ForbidNaN, launch, cells, perRow, kept, order, kind, input, _data.Faults);
    }

    private void ReplaceMask(ArrayView<float> kept)
    {
        HasChoice = HasMask = true;
        _data.HasMask = 1;
        if (!CountsRows)
        {
            _data.CellMask = kept;
            return;
        }
        _data.RowMask = kept;
        _data.HasRowMask = 1;
        if (Cells == 0)
            return;
        var cells = _gpu.Scratch.Take<float>(Cells);
        _gpu.Kernels.Run(PolicyKernels.CloseCells, _gpu.Launches.ForItems(Cells), kept, Columns, _data.CellMask, HasGivenMask ? 1 : 0, cells);
        _data.CellMask = cells;
    }

    // The cells that an input has for each row, or element.
    private long PerCountedOf(int input) => Layout.IsPerCell(input) ? PerCounted : 1;
}
