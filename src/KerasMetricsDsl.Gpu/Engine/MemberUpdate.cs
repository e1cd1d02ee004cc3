using ILGPU;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>An update of one metric, step by step, so that those of a set's members can take each step together.</summary>
internal sealed class MemberUpdate
{
    private readonly GpuContext _gpu;
    private readonly DeviceMember _member;
    private readonly GpuBatch _batch;
    private readonly GpuTensor[] _inputs;
    private readonly TensorShape[] _shapes = new TensorShape[MetricBatch.MaxInputs];
    private readonly BatchShape _shape;
    private readonly PartialLayout _partials;
    private DevicePlan? _plan;
    private GpuUpdate? _update;
    private FaultNotes _faults;
    private CommitSlot[] _slots = [];
    private RowTally _rows;

    /// <summary>Aligns the inputs. Nothing is queued.</summary>
    /// <exception cref="ArgumentException">The inputs do not fit together.</exception>
    public MemberUpdate(GpuContext gpu, DeviceMember member, in GpuBatch batch)
    {
        (_gpu, _member, _batch) = (gpu, member, batch);
        _inputs = [.. batch.Inputs];
        _shape = ShapeAlignment.Resolve(member.Layout, DescribedBatch.Of(_inputs), _shapes);
        _partials = member.LayoutFor(_shape.Columns);
    }

    /// <summary>Makes the data dense, in scratch memory.</summary>
    /// <exception cref="ArgumentException">Weights or mask do not fit.</exception>
    public void Arrange(FaultNotes faults, DenseData dense)
    {
        _faults = faults;
        _plan = new(_gpu, _member.Layout, _shape, faults, dense);
        _plan.SetWeights(_batch.SampleWeight, _batch.Mask, _shape);
        _plan.SetInputs(_inputs, _shape);
        _plan.ApplyPolicies(_inputs, _batch.SampleWeight);
    }

    /// <summary>Clears the update's sums.</summary>
    public void Begin() => _member.Totals.Begin(_partials);

    /// <summary>Queues the kernels.</summary>
    /// <param name="passes">Takes those that can run together with those of other members.</param>
    /// <param name="shared">What members of a set take over from each other, if this is one.</param>
    /// <exception cref="ArgumentException">A check of the declaration refuses the data.</exception>
    public void Run(NotedPasses passes, SharedSums? shared)
    {
        _update = new(_gpu, _plan!, _member, _shapes, passes, shared);
        _member.Metric.Run(_update);
        _update.CompleteTotals();
        _slots = _update.CommitSlots();
        _rows = _update.Rows();
    }

    /// <summary>Queues the end: the sums become part of the totals, if no kernel has found a fault.</summary>
    /// <param name="unreported">Where a fault is kept until it is reported.</param>
    public void Commit(ArrayView<FaultNote> unreported) => _member.Totals.Commit(_slots, _rows, _faults, unreported);
}
