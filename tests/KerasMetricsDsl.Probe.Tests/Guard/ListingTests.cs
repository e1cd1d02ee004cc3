namespace KerasMetricsDsl.Probe.Tests.Guard;

/// <summary>What is counted in a listing, and what is not.</summary>
public class ListingTests
{
    private const string Start = "; Assembly listing for method ";

    private const string Loop =
        Start + "N.Loop`3[N.Loss+LossKernel,N.Lanes512,N.SumsInMemory`1[N.Lanes512],N.Plain]:Sum(byref,ptr) (FullOpts)";

    private const string GenericMethod = Start + "N.RowLoop:Run[N.Loss+LossKernel,N.Lanes128](byref,byref) (FullOpts)";

    [Theory]
    [InlineData("       call     [N.Functions:Log(N.Lanes512):N.Lanes512]")]
    [InlineData("       tail.jmp [N.Functions:Log(N.Lanes512):N.Lanes512]")]
    [InlineData("            bl      CORINFO_HELP_THROW")]
    [InlineData("            blr     x3")]
    public void Call_InAHotMethod_IsCounted(string line) => Assert.Equal(new Cost(1, 0), CostOf(line));

    [Theory]
    [InlineData("       vmovups  zmmword ptr [rsp+0x40], zmm3")]
    [InlineData("       vmulps   ymm1, ymm2, ymmword ptr [rsp+0x20]")]
    [InlineData("       vmovups  xmm7, xmmword ptr [rbp-0x50]")]
    [InlineData("            stp     q16, q17, [sp, #0x20]")]
    [InlineData("            ldr     q8, [fp, #0x110]")]
    public void Vector_OnTheStack_IsCounted(string line) => Assert.Equal(new Cost(0, 1), CostOf("; rbp based frame", line));

    [Theory]
    [InlineData("       vmovups  zmm4, zmmword ptr [rax+4*rsi]")]
    [InlineData("       vmulps   ymm1, ymm2, dword ptr [reloc @RWD00] {1to8}")]
    [InlineData("       mov      qword ptr [rbp-0x28], rax")]
    [InlineData("            stp     d8, d9, [sp, #0x20]")]
    [InlineData("            ldp     q16, q17, [x6]")]
    [InlineData("            b       G_M000_IG03")]
    [InlineData("            blt     G_M000_IG03")]
    public void Line_OfAnythingElse_IsNotCounted(string line) => Assert.Equal(default, CostOf("; rbp based frame", line));

    [Fact]
    public void Rbp_ThatIsNoFrame_IsAnyRegister() =>
        Assert.Equal(default, CostOf("; rsp based frame", "       vmovups  zmm4, zmmword ptr [rbp+4*rsi]"));

    [Fact]
    public void Method_OfAGenericType_IsNamedByItsKernel() => Assert.Equal("Loss.LossKernel Loop.Sum Lanes512 Plain", NameOf(Loop));

    [Fact]
    public void Method_ThatIsGeneric_IsNamedByItsKernel() => Assert.Equal("Loss.LossKernel RowLoop.Run Lanes128", NameOf(GenericMethod));

    [Fact]
    public void Method_ThatIsNotOptimizedAtOnce_IsLeftOut() =>
        Assert.Empty(Listing.Parse([Loop.Replace("FullOpts", "Tier0", StringComparison.Ordinal), "       call     [N.Functions:Log()]"]));

    private static string NameOf(string line) => Listing.Parse([line]).Single().Name;

    private static Cost CostOf(params string[] lines) => Listing.Parse([Loop, .. lines]).Single().Cost;
}
