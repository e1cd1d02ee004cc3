using KerasMetricsDsl.Fuzz.Execution;

namespace KerasMetricsDsl.Fuzz.Declarations.Evaluation;

/// <summary>One place of the data, as the plain methods see it.</summary>
public sealed class Place
{
    private readonly Batch _batch;
    private readonly int _sample;

    internal Place(Batch batch, int sample, int column, object? entry)
    {
        _batch = batch;
        _sample = sample;
        Column = column;
        Entry = entry;
    }

    public int Column { get; }

    public object? Entry { get; }

    public float Weight => _batch.Weights?[_sample] ?? 1;

    public float Float(int input) => ((float[])_batch.Values[input])[_batch.IsWide[input] ? (_sample * _batch.Columns) + Column : _sample];

    public int Int(int input) => ((int[])_batch.Values[input])[_sample];

    public Whole Whole(int input) => new(Int(input));

    public bool Bool(int input) => ((bool[])_batch.Values[input])[_sample];

    public Row Rows(int input) => new(((float[])_batch.Values[input]).AsMemory(_sample * _batch.Columns, _batch.Columns));
}
