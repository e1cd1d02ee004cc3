using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace KerasMetricsDsl.Engine;

/// <summary>Turns sixteen rows into columns of sixteen lanes, so that every column is one contiguous load.</summary>
/// <remarks>It only moves data: the width used here cannot change a bit of any result.</remarks>
internal static unsafe class RowTransposition
{
    private const int Lanes = 16;
    private const int Side = 4;

    /// <summary>Transposes <paramref name="rows"/> neighbouring rows; the lanes of missing rows become 0.</summary>
    public static void Run(float* source, int rows, int columns, float* tile)
    {
        if (rows == Lanes && columns >= Side)
            Squares(source, columns, tile);
        else
            Singly(source, rows, columns, tile);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Squares(float* source, int columns, float* tile)
    {
        for (var column = 0; column < columns; column += Side)
        {
            // The last square overlaps its neighbour instead of leaving single columns.
            var left = Math.Min(column, columns - Side);
            if (Avx512F.IsSupported)
            {
                FourSquares(source + left, columns, tile + (left * Lanes));
                continue;
            }

            for (var row = 0; row < Lanes; row += 2 * Side)
                TwoSquares(source + (row * columns) + left, columns, tile + (left * Lanes) + row);
        }
    }

    // Each in a quarter of the vectors: what is stored are whole columns.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FourSquares(float* source, int stride, float* target)
    {
        var a = Quarters(source, stride);
        var b = Quarters(source + stride, stride);
        var c = Quarters(source + (2 * stride), stride);
        var d = Quarters(source + (3 * stride), stride);
        var (ac, bd) = (Avx512F.UnpackLow(a, c), Avx512F.UnpackLow(b, d));
        Avx512F.UnpackLow(ac, bd).Store(target);
        Avx512F.UnpackHigh(ac, bd).Store(target + Lanes);
        (ac, bd) = (Avx512F.UnpackHigh(a, c), Avx512F.UnpackHigh(b, d));
        Avx512F.UnpackLow(ac, bd).Store(target + (2 * Lanes));
        Avx512F.UnpackHigh(ac, bd).Store(target + (3 * Lanes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Quarters(float* source, int stride) =>
        Vector512.Create(Halves(source, stride), Halves(source + (2 * Side * stride), stride));

    // One above the other: the upper one in the lower halves of the vectors.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TwoSquares(float* source, int stride, float* target)
    {
        if (!Avx.IsSupported)
        {
            Square(source, stride, target);
            Square(source + (Side * stride), stride, target + Side);
            return;
        }

        var a = Halves(source, stride);
        var b = Halves(source + stride, stride);
        var c = Halves(source + (2 * stride), stride);
        var d = Halves(source + (3 * stride), stride);
        var (ac, bd) = (Avx.UnpackLow(a, c), Avx.UnpackLow(b, d));
        Avx.UnpackLow(ac, bd).Store(target);
        Avx.UnpackHigh(ac, bd).Store(target + Lanes);
        (ac, bd) = (Avx.UnpackHigh(a, c), Avx.UnpackHigh(b, d));
        Avx.UnpackLow(ac, bd).Store(target + (2 * Lanes));
        Avx.UnpackHigh(ac, bd).Store(target + (3 * Lanes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Halves(float* source, int stride) =>
        Vector256.Create(Vector128.Load(source), Vector128.Load(source + (Side * stride)));

    private static void Singly(float* source, int rows, int columns, float* tile)
    {
        if (rows < Lanes)
            new Span<float>(tile, columns * Lanes).Clear();
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                tile[(column * Lanes) + row] = source[(row * columns) + column];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Square(float* source, int stride, float* target)
    {
        var a = Vector128.Load(source);
        var b = Vector128.Load(source + stride);
        var c = Vector128.Load(source + (2 * stride));
        var d = Vector128.Load(source + (3 * stride));
        var (ac, bd) = (ZipLow(a, c), ZipLow(b, d));
        ZipLow(ac, bd).Store(target);
        ZipHigh(ac, bd).Store(target + Lanes);
        (ac, bd) = (ZipHigh(a, c), ZipHigh(b, d));
        ZipLow(ac, bd).Store(target + (2 * Lanes));
        ZipHigh(ac, bd).Store(target + (3 * Lanes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> ZipLow(Vector128<float> left, Vector128<float> right)
    {
        if (Sse.IsSupported)
            return Sse.UnpackLow(left, right);
        if (AdvSimd.Arm64.IsSupported)
            return AdvSimd.Arm64.ZipLow(left, right);
        return Vector128.Create(left[0], right[0], left[1], right[1]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> ZipHigh(Vector128<float> left, Vector128<float> right)
    {
        if (Sse.IsSupported)
            return Sse.UnpackHigh(left, right);
        if (AdvSimd.Arm64.IsSupported)
            return AdvSimd.Arm64.ZipHigh(left, right);
        return Vector128.Create(left[2], right[2], left[3], right[3]);
    }
}
