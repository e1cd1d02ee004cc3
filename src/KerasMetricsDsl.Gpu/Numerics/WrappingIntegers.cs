using ILGPU;
using ILGPU.Backends.OpenCL;
using ILGPU.IR;
using ILGPU.IR.Intrinsics;
using ILGPU.IR.Values;

namespace KerasMetricsDsl.Gpu.Numerics;

/// <summary>Integers that overflow wrap around on OpenCL too, as in C# and PTX.</summary>
/// <remarks>
/// OpenCL C leaves open what the overflow of a signed integer gives, and its compilers conclude from that: g − 1 is never above g for them.
/// Unsigned integers wrap, and have the same bits.
/// </remarks>
internal static class WrappingIntegers
{
    private static readonly Dictionary<BasicValueType, (string Signed, string Unsigned)> Types = new()
    {
        [BasicValueType.Int32] = ("as_int", "(uint)"),
        [BasicValueType.Int64] = ("as_long", "(ulong)"),
    };

    /// <summary>Registers all operations that can overflow.</summary>
    public static void Register(IntrinsicImplementationManager manager)
    {
        foreach (var type in Types.Keys)
        {
            foreach (var kind in (BinaryArithmeticKind[])[BinaryArithmeticKind.Add, BinaryArithmeticKind.Sub, BinaryArithmeticKind.Mul])
                manager.RegisterBinaryArithmetic(kind, type, Implementation(nameof(EmitBinary)));
            manager.RegisterUnaryArithmetic(UnaryArithmeticKind.Neg, type, Implementation(nameof(EmitNegation)));
            manager.RegisterTernaryArithmetic(TernaryArithmeticKind.MultiplyAdd, type, Implementation(nameof(EmitMultiplyAdd)));
        }
    }

    private static CLIntrinsic Implementation(string name) => new(typeof(WrappingIntegers), name, IntrinsicImplementationMode.GenerateCode);

    private static void EmitBinary(CLBackend backend, CLCodeGenerator generator, Value value)
    {
        var operation = (BinaryArithmeticValue)value;
        var sign = operation.Kind switch
        {
            BinaryArithmeticKind.Add => " + ",
            BinaryArithmeticKind.Sub => " - ",
            _ => " * ",
        };
        Emit(generator, operation, "", operation.Left, sign, operation.Right);
    }

    private static void EmitNegation(CLBackend backend, CLCodeGenerator generator, Value value)
    {
        var operation = (UnaryArithmeticValue)value;
        Emit(generator, operation, "0 - ", operation.Value);
    }

    private static void EmitMultiplyAdd(CLBackend backend, CLCodeGenerator generator, Value value)
    {
        var operation = (TernaryArithmeticValue)value;
        Emit(generator, operation, "", operation.First, " * ", operation.Second, " + ", operation.Third);
    }

    // Text and operands take turns.
    private static void Emit(CLCodeGenerator generator, ArithmeticValue operation, params ReadOnlySpan<object> parts)
    {
        var (signed, unsigned) = Types[operation.BasicValueType];
        var target = generator.Allocate(operation);
        using var statement = generator.BeginStatement(target);
        statement.AppendCommand(signed + "(");
        foreach (var part in parts)
        {
            if (part is string text)
            {
                statement.AppendCommand(text);
                continue;
            }
            statement.AppendCommand(unsigned + "(");
            InstructionSelection.Append(statement, generator.Load(part is ValueReference reference ? reference : (Value)part));
            statement.AppendCommand(")");
        }
        statement.AppendCommand(")");
    }
}
