using System.Reflection;
using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Tests.Support;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>A kernel that is launched by interpreting the PTX that ILGPU makes of it, in an address space of its own.</summary>
internal sealed unsafe class InterpretedKernel
{
    private readonly PtxProgram _program;
    private readonly DeviceAddresses _addresses;
    private readonly DeviceLayout[] _layouts;
    private readonly int[] _offsets;

    public InterpretedKernel(Ptx ptx, MethodInfo kernel, DeviceAddresses addresses)
        : this(ptx.Compile(kernel), addresses, [.. kernel.GetParameters().Select(parameter => parameter.ParameterType)])
    {
    }

    /// <exception cref="ArgumentException">The kernel declares other parameters than would be handed to it.</exception>
    public InterpretedKernel(string ptx, DeviceAddresses addresses, params Type[] parameters)
    {
        _addresses = addresses;
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
                _layouts[i].Write(arguments[i], parameters + _offsets[i], _addresses);
            using var group = new PtxGroup(_program, parameters, _addresses, config.GroupDim.X);
            for (var i = 0; i < config.GridDim.X; i++)
                group.Run(i, config.GridDim.X);
        }
        finally
        {
            NativeMemory.Free(parameters);
            _addresses.EndLaunch();
        }
    }
}
