using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KerasMetricsDsl.Benchmarks.Workloads;

/// <summary>Reads memory with four independent sums, which no useful kernel can beat.</summary>
internal static unsafe class Memory
{
    private static float _sink;

    /// <summary>Reads two arrays side by side, and what one has more than the other after that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Read(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var both = Math.Min(left.Length, right.Length);
        var rest = left.Length > right.Length ? left[both..] : right[both..];
        fixed (float* a = left, b = right, c = rest)
        {
            Vector512<float> s0 = default, s1 = default, s2 = default, s3 = default;
            for (nint i = 0; i + 32 <= both; i += 32)
            {
                s0 += Vector512.Load(a + i);
                s1 += Vector512.Load(b + i);
                s2 += Vector512.Load(a + i + 16);
                s3 += Vector512.Load(b + i + 16);
            }

            for (nint i = 0; i + 64 <= rest.Length; i += 64)
            {
                s0 += Vector512.Load(c + i);
                s1 += Vector512.Load(c + i + 16);
                s2 += Vector512.Load(c + i + 32);
                s3 += Vector512.Load(c + i + 48);
            }

            _sink = Vector512.Sum(s0 + s1 + (s2 + s3));
        }
    }

    public static void Read(ReadOnlySpan<int> left, ReadOnlySpan<float> right) => Read(MemoryMarshal.Cast<int, float>(left), right);

    /// <summary>Keeps a result alive, so that the loop that made it is not dropped.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Keep(double value) => _sink = (float)value;
}
