using System.Reflection;
using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Tests.Support;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>A kernel that is launched by interpreting the PTX that ILGPU makes of it, on memory of this process.</summary>
internal sealed unsafe class InterpretedKernel
{
    private readonly PtxProgram _program;
    private readonly DeviceLayout[] _layouts;
    private readonly int[] _offsets;

    public InterpretedKernel(Ptx ptx, MethodInfo kernel)
        : this(ptx.Compile(kernel), [.. kernel.GetParameters().Select(parameter => parameter.ParameterType)])
    {
    }

    /// <exception cref="ArgumentException">The kernel declares other parameters than would be handed to it.</exception>
    public InterpretedKernel(string ptx, params Type[] parameters)
    {
        _program = PtxProgram.Of(ptx);
        _layouts = Array.ConvertAll(parameters, DeviceLayout.Of);
        if (!_layouts.Select(layout => layout.Size).SequenceEqual(_program.Parameters.Select(parameter => parameter.Size)))
            throw new ArgumentException($"The kernel takes {string.Join<PtxVariable>(", ", _program.Parameters)}.", nameof(parameters));
        _offsets = _program.ParameterOffsets;
    }

    /// <summary>Runs all groups, one after another.</summary>
    public void Launch(KernelConfig config, params object[] arguments)
    {
        // Zeros where there are no fields.
        var parameters = (byte*)NativeMemory.AllocZeroed((nuint)Math.Max(1, _program.ParameterBytes));
        try
        {
            for (var i = 0; i < arguments.Length; i++)
                _layouts[i].Write(arguments[i], parameters + _offsets[i]);
            using var group = new PtxGroup(_program, parameters, config.GroupDim.X);
            for (var i = 0; i < config.GridDim.X; i++)
                group.Run(i, config.GridDim.X);
        }
        finally
        {
            NativeMemory.Free(parameters);
        }
    }
}
