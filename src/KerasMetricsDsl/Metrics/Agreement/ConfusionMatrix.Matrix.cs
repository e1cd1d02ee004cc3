using System.Runtime.InteropServices;

namespace KerasMetricsDsl;

/// <content>The result as a matrix.</content>
public partial class ConfusionMatrix
{
    /// <summary>The result as <c>[label, prediction]</c>.</summary>
    public double[,] ToMatrix()
    {
        var cells = Result();
        var matrix = new double[numClasses, numClasses];
        cells.CopyTo(MemoryMarshal.CreateSpan(ref matrix[0, 0], cells.Length));
        return matrix;
    }
}
