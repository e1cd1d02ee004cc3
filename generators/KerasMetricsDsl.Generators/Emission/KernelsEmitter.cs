using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.Kernels.g.cs</c>: the author's formulas for the target that a printer knows.</summary>
internal static class KernelsEmitter
{
    public static string Emit(KernelsSlice slice, IKernelPrinter printer) =>
        Write(slice.Type, "", writer =>
        {
            for (var i = 0; i < slice.Kernels.Count; i++)
            {
                if (i > 0)
                    writer.Line();
                printer.Print(slice.Kernels[i], writer);
            }
        });
}
