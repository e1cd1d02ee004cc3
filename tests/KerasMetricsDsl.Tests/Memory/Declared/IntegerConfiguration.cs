namespace KerasMetricsDsl.Tests.Memory.Declared;

/// <summary>Divisions and casts of the configuration: hoisted, in branches and per element they are the same arithmetic.</summary>
[Metric]
public sealed partial class DividedConfiguration(int k, int n, float f)
{
    [Sum] internal float Quotient(float x) => x + n / k;
    [Sum] internal float Remainder(float x) => x + n % k;
    [Sum] internal float Branch(float x) => n / k > 2 ? x : -x;
    [Sum] internal float RemainderBranch(float x) => n % k == 1 ? x : -x;
    [Sum] internal float Cast(float x) => x + ((int)f - 1);
    [Sum] internal float CastBranch(float x) => (int)f > 5 ? x : -x;
    [Sum] internal float Wrapped(float x) => x + -(n * k) - -(-n) + Math.Sign(f);

    [Result]
    static double[] Result(double quotient, double remainder, double branch, double remainderBranch, double cast, double castBranch, double wrapped) =>
        [quotient, remainder, branch, remainderBranch, cast, castBranch, wrapped];
}

/// <summary>The same where the divisor and the float are data: what lanes compute.</summary>
[Metric]
public sealed partial class DividedData
{
    [Sum] internal static float Quotient(float x, int n, int k) => x + n / k;
    [Sum] internal static float Remainder(float x, int n, int k) => x + n % k;
    [Sum] internal static float Branch(float x, int n, int k) => n / k > 2 ? x : -x;
    [Sum] internal static float RemainderBranch(float x, int n, int k) => n % k == 1 ? x : -x;
    [Sum] internal static float Cast(float x, float f) => x + ((int)f - 1);
    [Sum] internal static float CastBranch(float x, float f) => (int)f > 5 ? x : -x;
    [Sum] internal static float Wrapped(float x, int n, int k, float f) => x + -(n * k) - -(-n) + Math.Sign(f);

    [Result]
    static double[] Result(double quotient, double remainder, double branch, double remainderBranch, double cast, double castBranch, double wrapped) =>
        [quotient, remainder, branch, remainderBranch, cast, castBranch, wrapped];
}

/// <summary>Constants that meet only after inlining.</summary>
[Metric]
public sealed partial class DividedConstants
{
    [Sum] internal static float Quotient(float x) => x + Divide(7, 0) + Divide(7, 2) + Modulo(int.MinValue, -1) + Modulo(7, 0);
    [Sum] internal static float Cast(float x) => x + Truncate(3e10f) + Truncate(-7.9f);

    private static int Divide(int a, int b) => a / b;

    private static int Modulo(int a, int b) => a % b;

    private static int Truncate(float a) => (int)a;

    [Result] static double[] Result(double quotient, double cast) => [quotient, cast];
}
