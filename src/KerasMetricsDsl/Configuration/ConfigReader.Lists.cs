using System.Text.Json;

namespace KerasMetricsDsl.Engine;

/// <content>Lists. A single number is a list of one, as Keras has it.</content>
public sealed partial class ConfigReader
{
    /// <summary>A required list of numbers, rounded to float32.</summary>
    public float[] Floats(string key) => List<float>(key, "a number or a list of numbers", JsonNumbers.TryRead);

    /// <summary>A list of numbers, rounded to float32, or none.</summary>
    public float[]? Floats(string key, float[]? otherwise) => IsNull(key) ? null : Has(key) ? Floats(key) : otherwise;

    /// <summary>A required list of numbers.</summary>
    public double[] Doubles(string key) => List<double>(key, "a number or a list of numbers", JsonNumbers.TryRead);

    /// <summary>A list of numbers, or none.</summary>
    public double[]? Doubles(string key, double[]? otherwise) => IsNull(key) ? null : Has(key) ? Doubles(key) : otherwise;

    /// <summary>A required list of whole numbers of 32 bits.</summary>
    public int[] Ints(string key) => List<int>(key, "a whole number or a list of whole numbers", TryRead);

    /// <summary>A list of whole numbers of 32 bits, or none.</summary>
    public int[]? Ints(string key, int[]? otherwise) => IsNull(key) ? null : Has(key) ? Ints(key) : otherwise;

    private T[] List<T>(string key, string expected, Reader<T> reader)
    {
        var element = Required(key);
        return element.ValueKind == JsonValueKind.Array
            ? [.. element.EnumerateArray().Select(entry => reader(entry, out var value) ? value : throw Wrong(key, expected, element))]
            : [Read(key, element, expected, reader)];
    }
}
