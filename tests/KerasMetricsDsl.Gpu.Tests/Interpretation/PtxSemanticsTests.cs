namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>Where PTX defines another result than C#, or none, and what the interpreter then says.</summary>
public class PtxSemanticsTests
{
    [Theory]
    [InlineData("mov.f32 %f0, 0f7FC00000; cvt.rzi.s32.f32 %r1, %f0; cvt.s64.s32 %rd1, %r1;", 0)]
    [InlineData("mov.f64 %fd0, 0d7FF8000000000000; cvt.rzi.s32.f64 %r1, %fd0; cvt.s64.s32 %rd1, %r1;", int.MinValue)]
    [InlineData("mov.f32 %f0, 0f7F800000; cvt.rzi.s64.f32 %rd1, %f0;", long.MaxValue)]
    [InlineData("mov.f32 %f0, 0fFFC00123; add.rn.f32 %f0, %f0, %f0; mov.b32 %r1, %f0; cvt.s64.s32 %rd1, %r1;", 0x7fffffff)]
    [InlineData("mov.f32 %f0, 0f7FC00000; set.neu.s32.f32 %r1, %f0, %f0; cvt.s64.s32 %rd1, %r1;", -1)]
    [InlineData("mov.f32 %f0, 0f7FC00000; set.ne.s32.f32 %r1, %f0, %f0; cvt.s64.s32 %rd1, %r1;", 0)]
    [InlineData("mov.f32 %f0, 0f7FC00000; setp.ltu.f32 %p0, 0f00000000, %f0; selp.b64 %rd1, 1, 2, %p0;", 1)]
    [InlineData("mov.b32 %r1, 5; shl.b32 %r1, %r1, 32; cvt.s64.s32 %rd1, %r1;", 0)]
    [InlineData("mov.b32 %r1, -5; shr.s32 %r1, %r1, 40; cvt.s64.s32 %rd1, %r1;", -1)]
    [InlineData("mov.b32 %r1, -1; mul.wide.u32 %rd1, %r1, 2;", 0x1_ffff_fffe)]
    [InlineData("mov.b32 %r1, -1; mul.wide.s32 %rd1, %r1, 2;", -2)]
    [InlineData("mov.pred %p0, 1; mov.pred %p1, -1; xor.pred %p2, %p0, %p1; selp.b64 %rd1, 1, 2, %p2;", 2)]
    public void Instruction_OutsideOfWhatCSharpDoes_GivesWhatPtxDefines(string instructions, long expected) =>
        Assert.Equal(expected, WrittenKernel.Run($"{instructions} st.global.b64 [%rd0], %rd1;")[0]);

    [Theory]
    [InlineData("ex2.approx.f32 %f0, %f1;")]
    [InlineData("add.f32 %f0, %f1, %f2;")]
    [InlineData("add.rn.ftz.f32 %f0, %f1, %f2;")]
    [InlineData("ld.volatile.global.b64 %rd1, [%rd0];")]
    [InlineData("mov.b32 %r1, %r9;")]
    [InlineData("setp.lo.s32 %p0, %r0, 1;")]
    [InlineData("@%p0 mov.b32 %r1, 1;")]
    public void Instruction_ThatIsNotKnown_IsRefused(string instruction)
    {
        var error = Assert.Throws<NotSupportedException>(() => WrittenKernel.Run(instruction));
        Assert.Contains(instruction.TrimEnd(';'), error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("setp.eq.s32 %p0, %r0, 0; @%p0 bra END; bar.sync 0; END:", "barrier")]
    [InlineData("setp.eq.s32 %p0, %r0, 0; @%p0 bra A; bar.sync 0; bra B; A: bar.sync 0; B:", "barrier")]
    [InlineData("mov.b64 %rd1, shared; st.shared.b32 [%rd1], %r0;", "race")]
    [InlineData("mov.b64 %rd1, shared; ld.shared.b32 %r1, [%rd1]; red.add.shared.u32 [%rd1], 1;", "race")]
    [InlineData("mov.b64 %rd1, shared; ld.shared.b64 %rd2, [%rd1+64];", "shared memory")]
    [InlineData("mov.b64 %rd1, shared; ld.global.b64 %rd2, [%rd1];", "global memory")]
    [InlineData("ld.global.b64 %rd2, [%rd0+4];", "multiple")]
    [InlineData("st.global.v2.b64 [%rd0+8], {%rd1, %rd1};", "multiple")]
    [InlineData("mov.b64 %rd1, -8; ld.global.b64 %rd2, [%rd1];", "global memory")]
    [InlineData("mov.b64 %rd1, 0; ld.global.b64 %rd2, [%rd1];", "global memory")]
    [InlineData("ld.global.b64 %rd2, [%rd0+64];", "byte 64 is outside of the 64 bytes")]
    [InlineData("sub.s64 %rd1, %rd0, 8; st.global.b64 [%rd1], %rd0;", "byte -8 is outside")]
    [InlineData("ld.global.b64 %rd2, [%rd0+64];", "'ld.global.b64 %rd2, [%rd0+64]' in thread 0")]
    [InlineData("ld.global.b64 %rd2, [%rd0+64];", "Kernel: ")]
    public void Threads_ThatLeaveTheDefined_AreStopped(string instructions, string reason)
    {
        var error = Assert.Throws<InvalidOperationException>(() => WrittenKernel.Run(instructions, threads: 2));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Atomics_OfAllThreads_AddUp()
    {
        const string Count = """
            mov.b64 %rd1, shared; setp.ne.s32 %p0, %r0, 0; @%p0 bra ADD; st.shared.b32 [%rd1], 34;
            ADD: bar.sync 0; red.add.shared.u32 [%rd1], 2; bar.sync 0;
            ld.shared.b32 %r1, [%rd1]; cvt.s64.s32 %rd2, %r1; mad.lo.u64 %rd3, 1, 8, %rd0; st.global.b64 [%rd3], %rd2;
            """;
        Assert.Equal(42, WrittenKernel.Run(Count, threads: 4)[1]);
    }
}
