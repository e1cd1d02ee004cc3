using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KerasMetricsDsl.Benchmarks.ByHand;

/// <summary>Rows of ten by columns, four rows at a time in registers.</summary>
internal static unsafe class Transposition
{
    /// <summary>Rows that are written before any is read: a wide read waits for narrow writes that are under way.</summary>
    public const int Block = 64;

    /// <summary>Writes element c of row r to <c>columns[c · 64 + r]</c>, for a multiple of four rows, 64 at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void OfTen(float* rows, int count, float* columns)
    {
        for (var row = 0; row < count; row += 4, rows += 40, columns += 4)
        {
            Four(rows, columns);
            Four(rows + 4, columns + (4 * Block));
            // The last two columns; the vectors end where the rows do.
            Vector128<float> first = UpperHalves(Vector128.Load(rows + 6), Vector128.Load(rows + 16));
            Vector128<float> second = UpperHalves(Vector128.Load(rows + 26), Vector128.Load(rows + 36));
            Even(first, second).Store(columns + (8 * Block));
            Odd(first, second).Store(columns + (9 * Block));
        }
    }

    // Four columns of four rows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(float* rows, float* columns)
    {
        Vector128<float> a = Vector128.Load(rows), b = Vector128.Load(rows + 10);
        Vector128<float> c = Vector128.Load(rows + 20), d = Vector128.Load(rows + 30);
        // a0 b0 a1 b1, then c0 d0 c1 d1: halves of columns.
        Vector128<float> low = Lower(a, b), high = Lower(c, d);
        LowerHalves(low, high).Store(columns);
        UpperHalves(low, high).Store(columns + Block);
        (low, high) = (Upper(a, b), Upper(c, d));
        LowerHalves(low, high).Store(columns + (2 * Block));
        UpperHalves(low, high).Store(columns + (3 * Block));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Lower(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackLow(a, b) : Vector128.Create(a[0], b[0], a[1], b[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Upper(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackHigh(a, b) : Vector128.Create(a[2], b[2], a[3], b[3]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> LowerHalves(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.MoveLowToHigh(a, b) : Vector128.Create(a[0], a[1], b[0], b[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> UpperHalves(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.MoveHighToLow(b, a) : Vector128.Create(a[2], a[3], b[2], b[3]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Even(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.Shuffle(a, b, 0x88) : Vector128.Create(a[0], a[2], b[0], b[2]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Odd(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.Shuffle(a, b, 0xDD) : Vector128.Create(a[1], a[3], b[1], b[3]);
}
