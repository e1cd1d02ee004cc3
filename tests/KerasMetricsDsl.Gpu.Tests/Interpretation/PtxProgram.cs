namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>A function, ready to be interpreted.</summary>
/// <param name="Start">Its first instruction.</param>
/// <param name="Initial">What its frame holds at the start.</param>
internal sealed record PtxRoutine(int Start, ulong[] Initial);

/// <summary>A kernel, ready to be interpreted.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">The instructions of all of its functions.</param>
/// <param name="Statements">The statement that each of them comes from.</param>
/// <param name="Routines">The functions, the kernel first.</param>
/// <param name="Tables">Where branches by index lead.</param>
/// <param name="Parameters">The kernel's parameters.</param>
/// <param name="ParameterOffsets">Where each of them begins.</param>
/// <param name="ParameterBytes">How long they are together.</param>
/// <param name="SharedBytes">How much shared memory a group has.</param>
internal sealed record PtxProgram(
    string Name,
    PtxInstruction[] Code,
    string[] Statements,
    PtxRoutine[] Routines,
    int[] Tables,
    PtxVariable[] Parameters,
    int[] ParameterOffsets,
    int ParameterBytes,
    int SharedBytes)
{
    /// <summary>Where shared memory begins in its own address space: nothing lies at the null pointer.</summary>
    public const int SharedStart = 256;

    public static PtxProgram Of(string text) => new PtxAssembler(new(text)).Assemble();
}
