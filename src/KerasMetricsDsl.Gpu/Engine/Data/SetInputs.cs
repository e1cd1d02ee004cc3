using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Gives each member of a set its inputs out of a batch of the set's.</summary>
internal sealed class SetInputs(GpuContext gpu, MetricSetState set, IReadOnlyList<IMetricKernels> members)
{
    private readonly bool _keepNaN = members.Any(member => member.State.Layout.NanPolicy != NanPolicy.Propagate);
    private readonly bool[] _areReadDifferently = [.. set.InputNames.Select((_, input) => KindsOf(set, members, input).Distinct().Count() > 1)];

    /// <summary>Picks from data on the device.</summary>
    /// <exception cref="ArgumentException">There are more or fewer inputs than the set takes.</exception>
    public GpuBatch[] Pick(in GpuBatch batch)
    {
        set.CheckCount(batch.Inputs.Count, nameof(batch));
        var picked = new GpuBatch[members.Count];
        for (var member = 0; member < picked.Length; member++)
        {
            var positions = set.InputsOf(member);
            var inputs = new GpuTensor[positions.Length];
            for (var i = 0; i < inputs.Length; i++)
                inputs[i] = batch.Inputs[positions[i]];
            picked[member] = new(inputs) { SampleWeight = batch.SampleWeight, Mask = batch.Mask };
        }
        return picked;
    }

    /// <summary>Copies host data, each input once for all members that read it alike.</summary>
    /// <exception cref="ArgumentException">The inputs do not fit together for a member, or hold a label that needs more than 32 bits.</exception>
    public GpuBatch[] Copy(in MetricBatch batch)
    {
        set.CheckCount(batch.Count, nameof(batch));
        // What does not fit together is found before anything is copied.
        for (var member = 0; member < members.Count; member++)
            _ = ShapeAlignment.Resolve(members[member].State.Layout, batch.Pick(set.InputsOf(member)), new TensorShape[MetricBatch.MaxInputs]);
        var copies = new Dictionary<(int Input, InputKind Kind, IntegerUse Integers), GpuTensor>();
        var layout = members[0].State.Layout;
        var weights = UploadedInput.OfOptional(gpu, batch.SampleWeight, InputKind.Element, layout);
        var mask = UploadedInput.OfOptional(gpu, batch.Mask, InputKind.Flag, layout);
        var picked = new GpuBatch[members.Count];
        for (var member = 0; member < picked.Length; member++)
        {
            layout = members[member].State.Layout;
            var positions = set.InputsOf(member);
            var inputs = new GpuTensor[positions.Length];
            var types = new ElementType[positions.Length];
            for (var i = 0; i < types.Length; i++)
                types[i] = batch[positions[i]].ElementType;
            for (var i = 0; i < inputs.Length; i++)
            {
                var data = batch[positions[i]];
                var kind = CopiedAs(data.ElementType, AsCells(layout.Inputs[i].Kind), _areReadDifferently[positions[i]]);
                var key = (positions[i], kind, Integers: IntegerUses.Of(layout, types, i));
                if (!copies.TryGetValue(key, out inputs[i]!))
                    copies.Add(key, inputs[i] = UploadedInput.Of(gpu, data, kind, layout, i, _keepNaN, key.Integers));
            }
            picked[member] = new(inputs) { SampleWeight = weights, Mask = mask };
        }
        return picked;
    }

    // Members that read an input as different kinds share a copy of what 32 bits hold unchanged; the device converts it for them.
    private static InputKind CopiedAs(ElementType type, InputKind read, bool differs) => (differs, type) switch
    {
        (true, ElementType.Single or ElementType.Half) => InputKind.Element,
        (true, ElementType.Boolean) => InputKind.Flag,
        (true, ElementType.Byte or ElementType.SByte or ElementType.Int16 or ElementType.UInt16 or ElementType.Int32) => InputKind.Label,
        _ => read,
    };

    private static IEnumerable<InputKind> KindsOf(MetricSetState set, IReadOnlyList<IMetricKernels> members, int input)
    {
        for (var member = 0; member < members.Count; member++)
        {
            var position = set.InputsOf(member).IndexOf(input);
            if (position >= 0)
                yield return AsCells(members[member].State.Layout.Inputs[position].Kind);
        }
    }

    // The cells of a row are elements.
    private static InputKind AsCells(InputKind kind) => kind == InputKind.Row ? InputKind.Element : kind;
}
