namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>An instruction as it is interpreted. What it reads and writes are slots of the function's frame, constants too.</summary>
/// <remarks>
/// Branches have their goal as the target. Accesses to memory have an address, an offset and a mask of what must be zeros in their sum.
/// </remarks>
internal readonly record struct PtxInstruction(PtxOperation Operation, int Target, int A = 0, int B = 0, int C = 0);
