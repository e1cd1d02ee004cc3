using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Whether ILGPU can call the kernels of a metric: they are internal, and it calls them from an assembly that it makes at run time.</summary>
internal static class KernelAccess
{
    private const string Caller = "ILGPURuntime";

    private static readonly ConditionalWeakTable<Type, string> Obstacles = [];

    /// <summary>Throws if a metric's kernels cannot be called.</summary>
    /// <exception cref="NotSupportedException">They cannot; the message says what to do.</exception>
    public static void Check(IMetricKernels metric)
    {
        if (Obstacles.GetValue(metric.GetType(), Find) is { Length: > 0 } obstacle)
            throw new NotSupportedException(obstacle);
    }

    private static string Find(Type metric)
    {
        // The class whose kernels are run: a metric may have inherited them from another assembly.
        var type = metric.GetInterfaceMap(typeof(IMetricKernels)).TargetMethods[0].DeclaringType!;
        var friends = type.Assembly.GetCustomAttributes(typeof(InternalsVisibleToAttribute), inherit: false).Cast<InternalsVisibleToAttribute>();
        if (!friends.Any(friend => friend.AssemblyName == Caller))
        {
            return $"{type.Name} cannot be updated on a device: its kernels, which are internal in {type.Assembly.GetName().Name}, are not visible "
                + "there. Let the project that declares it refer to the package KerasMetricsDsl.Gpu, or give it the attribute "
                + $"[assembly: InternalsVisibleTo(\"{Caller}\")]; an assembly with a strong name cannot have it.";
        }
        for (var part = type; part is not null; part = part.DeclaringType)
        {
            if (part.IsNestedPrivate || part.IsNestedFamily || part.IsNestedFamANDAssem)
                return $"{type.Name} cannot be updated on a device: {part.Name} is private or protected, and hides its kernels. Make it internal or public.";
        }
        return "";
    }
}
