using ILGPU;
using ILGPU.Backends.OpenCL;
using ILGPU.Backends.PTX;
using ILGPU.IR;
using ILGPU.IR.Intrinsics;
using ILGPU.IR.Values;

namespace KerasMetricsDsl.Gpu.Numerics;

/// <summary>Tells ILGPU which instruction a <see cref="GpuInstruction"/> is, and that arithmetic means what it means in C#.</summary>
internal static class InstructionSelection
{
    private const IntrinsicImplementationMode Generate = IntrinsicImplementationMode.GenerateCode;

    // {0} … are the arguments. OpenCL's comparisons give 1.
    private static readonly Dictionary<string, (string Ptx, string OpenCL)> Instructions = new()
    {
        [nameof(GpuInstruction.AddressOf)] = ("mov.u64", "(long)({0})"),
        [nameof(GpuInstruction.BitsOf)] = ("mov.b32", "as_int((float)({0}))"),
        [nameof(GpuInstruction.OfBits)] = ("mov.b32", "as_float((int)({0}))"),
        [nameof(GpuInstruction.LessThan)] = ("set.lt.s32.f32", "-({0} < {1})"),
        [nameof(GpuInstruction.LessThanOrEqual)] = ("set.le.s32.f32", "-({0} <= {1})"),
        [nameof(GpuInstruction.Equal)] = ("set.eq.s32.f32", "-({0} == {1})"),
        [nameof(GpuInstruction.Add)] = ("add.rn.f32", "{0} + {1}"),
        [nameof(GpuInstruction.Subtract)] = ("sub.rn.f32", "{0} - {1}"),
        [nameof(GpuInstruction.Multiply)] = ("mul.rn.f32", "{0} * {1}"),
        [nameof(GpuInstruction.FusedMultiplyAdd)] = ("fma.rn.f32", "fma({0}, {1}, {2})"),
        [nameof(GpuInstruction.Divide)] = ("div.rn.f32", "{0} / {1}"),
        [nameof(GpuInstruction.Sqrt)] = ("sqrt.rn.f32", "sqrt({0})"),
        [nameof(GpuInstruction.Floor)] = ("cvt.rmi.f32.f32", "floor({0})"),
        [nameof(GpuInstruction.Ceiling)] = ("cvt.rpi.f32.f32", "ceil({0})"),
        [nameof(GpuInstruction.Round)] = ("cvt.rni.f32.f32", "rint({0})"),
        [nameof(GpuInstruction.Truncate)] = ("cvt.rzi.f32.f32", "trunc({0})"),
    };

    /// <summary>Registers all instructions with a context under construction.</summary>
    public static Context.Builder UseExactArithmetic(this Context.Builder builder)
    {
        var manager = builder.GetIntrinsicManager();
        foreach (var name in Instructions.Keys)
        {
            var method = typeof(GpuInstruction).GetMethod(name)!;
            manager.RegisterMethod(method, new PTXIntrinsic(typeof(InstructionSelection), nameof(EmitPtx), Generate));
            manager.RegisterMethod(method, new CLIntrinsic(typeof(InstructionSelection), nameof(EmitOpenCL), Generate));
        }

        // Without a rounding mode the assembler may fuse a multiplication with an addition, and the CPU's bits are lost.
        foreach (var kind in (BinaryArithmeticKind[])[BinaryArithmeticKind.Add, BinaryArithmeticKind.Sub, BinaryArithmeticKind.Mul])
        {
            foreach (var type in (BasicValueType[])[BasicValueType.Float32, BasicValueType.Float64])
                manager.RegisterBinaryArithmetic(kind, type, new PTXIntrinsic(typeof(InstructionSelection), nameof(EmitRounded), Generate));
        }

        WrappingIntegers.Register(manager);
        return builder;
    }

    private static void EmitPtx(PTXBackend backend, PTXCodeGenerator generator, Value value)
    {
        var call = (MethodCall)value;
        var arguments = new List<PTXRegisterAllocator.PrimitiveRegister>();
        foreach (var argument in call.Nodes)
            arguments.Add(generator.LoadPrimitive(argument));
        Command(generator, Instructions[call.Target.Source.Name].Ptx, value, arguments);
    }

    private static void EmitRounded(PTXBackend backend, PTXCodeGenerator generator, Value value)
    {
        var operation = (BinaryArithmeticValue)value;
        var name = operation.Kind switch
        {
            BinaryArithmeticKind.Add => "add.rn",
            BinaryArithmeticKind.Sub => "sub.rn",
            _ => "mul.rn",
        };
        var type = operation.BasicValueType == BasicValueType.Float32 ? ".f32" : ".f64";
        Command(generator, name + type, value, [generator.LoadPrimitive(operation.Left), generator.LoadPrimitive(operation.Right)]);
    }

    private static void Command(PTXCodeGenerator generator, string name, Value value, List<PTXRegisterAllocator.PrimitiveRegister> arguments)
    {
        var result = generator.AllocateHardware(value);
        using var command = generator.BeginCommand(name);
        command.AppendArgument(result);
        foreach (var argument in arguments)
            command.AppendArgument(argument);
    }

    private static void EmitOpenCL(CLBackend backend, CLCodeGenerator generator, Value value)
    {
        var call = (MethodCall)value;
        var target = generator.Allocate(value);
        using var statement = generator.BeginStatement(target);
        // Text and arguments take turns: what is split by braces has the text at the even places.
        var parts = Instructions[call.Target.Source.Name].OpenCL.Split('{', '}');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0)
                statement.AppendCommand(parts[i]);
            else
                Append(statement, generator.Load(call.Nodes[parts[i][0] - '0']));
        }
    }

    /// <summary>Appends an argument of an OpenCL expression.</summary>
    internal static void Append(in CLCodeGenerator.StatementEmitter statement, CLVariableAllocator.Variable argument)
    {
        if (argument is CLVariableAllocator.ConstantVariable constant)
            statement.Append(constant);
        else
            statement.Append(argument);
    }
}
