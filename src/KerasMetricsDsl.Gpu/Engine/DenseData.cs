using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>What has been made dense for the updates of a batch: members of a set that read the same data alike get the same copy.</summary>
internal sealed class DenseData
{
    private readonly Dictionary<Arrangement, ArrayView<float>> _views = [];

    /// <summary>The data in an arrangement.</summary>
    public ArrayView<float> Get(Arrangement wanted, Func<Arrangement, ArrayView<float>> make)
    {
        if (!_views.TryGetValue(wanted, out var view))
            _views.Add(wanted, view = make(wanted));
        return view;
    }
}

/// <summary>In which order data are wanted, how many of them, and as what.</summary>
internal readonly record struct Arrangement(ArrayView<float> Source, AxisMap Map, int Conversion, long Count);
