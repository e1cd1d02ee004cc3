using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

public class AccumulatorDiagnosticsTests
{
    [Fact]
    public Task KMD0020_TwoAttributes() => Verify(
        "[Mean, {|KMD0020:Sum|}] static float F(float x) => x;",
        "'F' has both [Mean] and [Sum]: keep one, or write a method for each");

    [Theory]
    [InlineData("[Mean] static async Task<float> {|KMD0021:F|}(float x) => await Task.FromResult(x);")]
    [InlineData("[Mean] static float {|KMD0021:F|}<T>(float x) => x;")]
    [InlineData("[Mean] static extern float {|KMD0021:F|}(float x);")]
    [InlineData("[Mean] ref readonly float {|KMD0021:F|}(float x) => ref y; static float y;")]
    public Task KMD0021_NotAPlainMethod(string method) => Verify(method);

    [Theory]
    [InlineData("[Mean] static float F({|KMD0022:double|} x) => (float)x;")]
    [InlineData("[Mean] static float F({|KMD0022:string|} x) => x.Length;")]
    [InlineData("[Mean] static float F({|KMD0022:decimal|} x) => (float)(x * 2);")]
    [InlineData("[Mean] static float F({|KMD0022:float[]|} x) => x[0];")]
    [InlineData("[Mean] static float F(in {|KMD0022:float|} x) => x;")]
    public Task KMD0022_NoInput(string method) => Verify(method);

    [Theory]
    [InlineData("[Mean] static {|KMD0023:string|} F(float x) => $\"{x}\";")]
    [InlineData("[Sum] static {|KMD0023:void|} F(float x) { }")]
    [InlineData("[Sum] static {|KMD0023:(int, int)|} F(float x) => (1, 2);")]
    public Task KMD0023_NoNumber(string method) => Verify(method);

    [Theory]
    [InlineData("[Sum(Over = {|KMD0024:\"none\"|})] static float F(float x, float t) => x;")]
    [InlineData("[Sum(Over = {|KMD0024:nameof(flag)|})] float F(float x, bool t) => x;")]
    public Task KMD0024_NoArray(string method) => Verify(method);

    [Theory]
    [InlineData("[Sum(Over = nameof(w))] bool {|KMD0025:F|}() => true;")]
    [InlineData("[Sum(Over = nameof(w))] bool {|KMD0025:F|}(float x, int t) => x > t;")]
    [InlineData("[Sum(Over = nameof(w))] bool {|KMD0025:F|}(float x, [Weight] float t) => x > t;")]
    [InlineData("[Sum(Over = nameof(w))] static bool {|KMD0025:F|}(float yTrue, float yPred) => yPred > 0.5f;")]
    [InlineData("[Sum(Over = nameof(w))] static bool {|KMD0025:F|}(float y, float x) => x > y;")]
    public Task KMD0025_NoEntry(string method) => Verify(method + " [Sum] static float X(float x) => x; [Result] static double Result(double x) => x;");

    [Theory]
    [InlineData("[Sum(PerColumnWhen = {|KMD0026:\"none\"|})] static float F(float x) => x;")]
    [InlineData("[Sum(PerColumnWhen = {|KMD0026:nameof(n)|})] float F(float x) => x;")]
    [InlineData("[Sum] static float F([Sparse({|KMD0026:\"none\"|})] Row x) => x.Sum();")]
    public Task KMD0026_NoFlag(string method) => Verify(method);

    [Theory]
    [InlineData("[Histogram({|KMD0027:\"none\"|})] static int F(int x) => x;")]
    [InlineData("[Histogram({|KMD0027:0|})] static int F(int x) => x;")]
    [InlineData("[Histogram(2, {|KMD0027:2.5|})] static (int, int) F(int x) => (x, x);")]
    [InlineData("[{|KMD0027:Histogram|}] static int F(int x) => x;")]
    [InlineData("[Histogram({|KMD0027:nameof(w)|})] int F(int x) => x;")]
    public Task KMD0027_NoSize(string method) => Verify(method);

    [Theory]
    [InlineData("[Histogram(2)] static {|KMD0028:float|} F(int x) => x;")]
    [InlineData("[Histogram(2)] static {|KMD0028:(int, int)|} F(int x) => (x, x);")]
    [InlineData("[Histogram(2, 3)] static {|KMD0028:int|} F(int x) => x;")]
    [InlineData("[Histogram(2, 3)] static {|KMD0028:(int, float)|} F(int x) => (x, x);")]
    public Task KMD0028_NoCell(string method) => Verify(method);

    [Theory]
    [InlineData("[Mean] static float F(float x, [Weight] {|KMD0029:int|} w) => x * w;")]
    [InlineData("[Mean] static float F(Row x, [Column] {|KMD0029:float|} c) => c;")]
    [InlineData("[Mean] static float F([Sparse(nameof(flag))] {|KMD0029:float|} x) => x;")]
    [InlineData("[Mean] static float F(float x, [All(nameof(IsHard))] {|KMD0029:float|} hard) => x; static bool IsHard(float x) => x == 1;")]
    [InlineData("[Mean] static float F([NonNegative] {|KMD0029:int|} x) => x;")]
    [InlineData("[Mean] static float F(Row x, [NonNegative] {|KMD0029:bool|} known) => known ? x[0] : 0;")]
    public Task KMD0029_MarkedParameter(string method) => Verify(method);

    [Theory]
    [InlineData("[Mean(Mask = {|KMD0030:\"none\"|})] static float F(float x) => x;")]
    [InlineData("[Mean(Mask = {|KMD0030:nameof(G)|})] static float F(float x) => x; static bool G(float y) => y > 0;")]
    [InlineData("[Mean(Mask = {|KMD0030:nameof(G)|})] static float F(float x) => x; static float G(float x) => x;")]
    [InlineData("[Mean] static float F(float x, [All({|KMD0030:nameof(G)|})] bool all) => x; static bool G(int x) => x > 0;")]
    public Task KMD0030_NoPredicate(string method) => Verify(method);

    [Fact]
    public Task KMD0031_RowMeanOfRows() => Verify("[{|KMD0031:RowMean|}] static float F(Row x) => x.Sum();");

    private static Task Verify(string members, params string[] messages) => Analysis.Verify(
        $$"""[Metric] public partial class M(int n = 2, bool flag = false, float[]? w = null) { {{members}} }""", messages);
}
