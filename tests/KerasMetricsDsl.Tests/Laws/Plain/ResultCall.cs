using System.Reflection;
using System.Reflection.Emit;

namespace KerasMetricsDsl.Tests.Laws.Plain;

/// <summary>Calls a [Result] method; reflection alone cannot pass spans.</summary>
internal static class ResultCall
{
    private static readonly MethodInfo ToSpan = typeof(ReadOnlySpan<double>).GetMethod("op_Implicit", [typeof(double[])])!;

    public static Func<object, double[][], object> Of(MethodInfo method)
    {
        var call = new DynamicMethod(method.Name, typeof(object), [typeof(object), typeof(double[][])], method.Module, skipVisibility: true);
        var il = call.GetILGenerator();
        if (!method.IsStatic)
            il.Emit(OpCodes.Ldarg_0);
        foreach (var parameter in method.GetParameters())
        {
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldc_I4, parameter.Position);
            il.Emit(OpCodes.Ldelem_Ref);
            if (parameter.ParameterType == typeof(double))
            {
                il.Emit(OpCodes.Ldc_I4_0);
                il.Emit(OpCodes.Ldelem_R8);
            }
            else
            {
                il.Emit(OpCodes.Call, ToSpan);
            }
        }

        il.Emit(OpCodes.Call, method);
        if (method.ReturnType.IsValueType)
            il.Emit(OpCodes.Box, method.ReturnType);
        il.Emit(OpCodes.Ret);
        return call.CreateDelegate<Func<object, double[][], object>>();
    }
}
