namespace KerasMetricsDsl;

/// <content>The result as a matrix.</content>
public partial class ConfusionMatrix
{
    /// <summary>The result as <c>[label, prediction]</c>.</summary>
    public double[,] ToMatrix()
    {
        var cells = Result();
        var matrix = new double[numClasses, numClasses];
        Buffer.BlockCopy(cells, 0, matrix, 0, cells.Length * sizeof(double));
        return matrix;
    }
}
