using System.Reflection;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu.Tests.Codegen;

/// <summary>What a device is given for the catalogue: each of its kernels in every loop that takes it, and the reductions that take none.</summary>
internal static class EntryPoints
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private static readonly Type[] Forms = [typeof(IElementKernel<>), typeof(IBucketKernel<>), typeof(IRowKernel<>)];

    private static readonly Dictionary<string, Type[]> OfKernels = Kernels()
        .GroupBy(kernel => kernel.DeclaringType!.Name)
        .ToDictionary(group => group.Key, group => group.ToArray());

    // All that can happen to values, and nothing.
    private static readonly Type[] Weighings = [typeof(AsTheyAre), typeof(SiftedAndWeighed)];

    // Loops are the public static methods of the classes of kernels; what else they hold is private.
    private static readonly MethodInfo[] Loops =
    [
        .. typeof(GpuUpdate).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(GpuUpdate).Namespace && type is { IsAbstract: true, IsSealed: true })
            .Where(type => type.Name.EndsWith("Kernels", StringComparison.Ordinal) || type.Name.EndsWith("Kernel", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(Static)),
    ];

    public static IEnumerable<string> Metrics => OfKernels.Keys;

    /// <summary>The entry points of a metric's kernels.</summary>
    public static IEnumerable<MethodInfo> Of(string metric) =>
        OfKernels[metric].SelectMany(kernel => Loops.Where(loop => Takes(loop, kernel)).SelectMany(loop => Close(loop, kernel)));

    /// <summary>Those that no kernel is part of.</summary>
    public static IEnumerable<MethodInfo> Reductions =>
        Loops.Where(loop => !loop.GetGenericArguments().Any(argument => argument.Name is "TKernel" or "TPasses")).SelectMany(loop => Close(loop, null));

    /// <summary>Those of element kernels that run as one: as many of the catalogue's as fit together.</summary>
    public static IEnumerable<MethodInfo> Together
    {
        get
        {
            Type[] passes =
            [
                .. OfKernels.Values.SelectMany(kernels => kernels)
                    .Where(kernel => Implements(kernel, typeof(IElementKernel<>)) && Reduction(kernel) == typeof(Summing))
                    .SelectMany(kernel => Weighings.Select(weighing => Pass(kernel, weighing)))
            ];
            return passes.Chunk(6)
                .Select(chunk => chunk.Aggregate((all, next) => typeof(TwoPasses<,>).MakeGenericType(all, next)))
                .SelectMany(together => Loops.Where(loop => loop.GetGenericArguments() is [{ Name: "TPasses" }, _])
                    .Select(loop => loop.MakeGenericMethod(together, typeof(Summing))));
        }
    }

    private static IEnumerable<Type> Kernels() => typeof(IMetric).Assembly.GetTypes()
        .Where(type => type is { IsValueType: true, IsNested: true } && Forms.Any(form => Implements(type, form)));

    private static bool Takes(MethodInfo loop, Type kernel) => loop.GetGenericArguments().Any(argument => argument.Name == "TPasses")
        ? Implements(kernel, typeof(IElementKernel<>))
        : loop.GetGenericArguments().FirstOrDefault(argument => argument.Name == "TKernel")
        ?.GetGenericParameterConstraints()
        .Any(constraint => constraint.IsGenericType && Implements(kernel, constraint.GetGenericTypeDefinition())) ?? false;

    private static bool Implements(Type kernel, Type form) =>
        kernel.GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == form);

    private static IEnumerable<MethodInfo> Close(MethodInfo loop, Type? kernel)
    {
        IEnumerable<Type[]> choices = [[]];
        foreach (var argument in loop.GetGenericArguments())
        {
            Type[] types = argument.Name switch
            {
                "TKernel" => [kernel!],
                "TWeighing" => Weighings,
                "TPasses" => [.. Weighings.Select(weighing => Pass(kernel!, weighing))],
                _ => kernel is null ? [typeof(Summing), typeof(Smallest), typeof(Largest)] : [Reduction(kernel)],
            };
            choices = choices.SelectMany(chosen => types.Select(type => (Type[])[.. chosen, type]));
        }

        return choices.Select(chosen => chosen.Length == 0 ? loop : loop.MakeGenericMethod(chosen));
    }

    private static Type Pass(Type kernel, Type weighing) => typeof(OnePass<,,>).MakeGenericType(kernel, weighing, Reduction(kernel));

    private static Type Reduction(Type kernel) => kernel.GetProperty("Reduction", Static)?.GetValue(null) switch
    {
        KerasMetricsDsl.Engine.Reduction.Min => typeof(Smallest),
        KerasMetricsDsl.Engine.Reduction.Max => typeof(Largest),
        _ => typeof(Summing),
    };
}
