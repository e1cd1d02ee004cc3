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
            .SelectMany(type => type.GetMethods(Static))
            .Where(loop => !IsOfSimulation(loop)),
    ];

    public static IEnumerable<string> Metrics => OfKernels.Keys;

    /// <summary>The entry points of a metric's kernels.</summary>
    public static IEnumerable<MethodInfo> Of(string metric) =>
        OfKernels[metric].SelectMany(kernel => Loops.Where(loop => Takes(loop, kernel)).SelectMany(loop => Close(loop, kernel)));

    /// <summary>Those that no kernel is part of.</summary>
    public static IEnumerable<MethodInfo> Reductions =>
        Loops.Where(loop => !IsOfPasses(loop) && !loop.GetGenericArguments().Any(argument => argument.Name == "TKernel")).SelectMany(loop => Close(loop, null));

    /// <summary>Those of kernels that run as one: the catalogue's, as many at a time as can be.</summary>
    public static IEnumerable<MethodInfo> Together
    {
        get
        {
            var elements = Groups(Passes(ByBlock), SlotsOf, NotedElements.MostSlots).Select(passes => Joined(typeof(TwoPasses<,>), passes));
            foreach (var together in elements)
                yield return ByBlock.MakeGenericMethod(together, typeof(Summing));
            foreach (var loop in Loops.Where(IsOfRows))
            {
                foreach (var passes in Groups(Passes(loop), _ => 1, NotedRows.MostKernels))
                    yield return loop.MakeGenericMethod([Joined(typeof(TwoRowPasses<,>), passes), .. loop.GetGenericArguments().Skip(1).Select(_ => typeof(Folded))]);
            }
        }
    }

    private static MethodInfo ByBlock => typeof(ElementKernels).GetMethod(nameof(ElementKernels.ByBlock))!;

    private static Type Joined(Type two, IEnumerable<Type> passes) => passes.Aggregate((all, next) => two.MakeGenericType(all, next));

    private static int SlotsOf(Type pass) => (int)pass.GetProperty("Slots", Static)!.GetValue(null)!;

    private static IEnumerable<List<Type>> Groups(IEnumerable<Type> passes, Func<Type, int> size, int most)
    {
        List<Type> group = [];
        foreach (var pass in passes)
        {
            if (group.Sum(size) + size(pass) > most)
            {
                yield return group;
                group = [];
            }
            group.Add(pass);
        }
        yield return group;
    }

    private static IEnumerable<Type> Passes(MethodInfo loop) => OfKernels.Values.SelectMany(kernels => kernels)
        .Where(kernel => Takes(loop, kernel) && (IsOfRows(loop) || Reduction(kernel) == typeof(Summing)))
        .Select(kernel => Passes(loop, kernel).Last());

    private static IEnumerable<Type> Passes(MethodInfo loop, Type kernel) => IsOfRows(loop)
        ? [typeof(OneRowPass<>).MakeGenericType(kernel)]
        : Weighings.Select(weighing => typeof(OnePass<,,>).MakeGenericType(kernel, weighing, Reduction(kernel)));

    // GPUs fold in groups, ILGPU's simulation does not.
    private static bool IsOfSimulation(MethodInfo loop) =>
        loop.DeclaringType == typeof(ElementKernels) && loop.Name == nameof(ElementKernels.ByLane)
        || loop.DeclaringType == typeof(BucketKernels) && loop.Name == nameof(BucketKernels.ByReplica);

    private static bool IsOfPasses(MethodInfo loop) => loop.GetGenericArguments().Any(argument => argument.Name == "TPasses");

    private static bool IsOfRows(MethodInfo loop) => loop.DeclaringType == typeof(RowKernels) && IsOfPasses(loop);

    private static IEnumerable<Type> Kernels() => typeof(IMetric).Assembly.GetTypes()
        .Where(type => type.IsValueType && type.DeclaringType?.IsAssignableTo(typeof(IMetric)) == true)
        .Where(type => Forms.Any(form => Implements(type, form)));

    private static bool Takes(MethodInfo loop, Type kernel) => IsOfPasses(loop)
        ? Implements(kernel, IsOfRows(loop) ? typeof(IRowKernel<>) : typeof(IElementKernel<>))
        : loop.GetGenericArguments().FirstOrDefault(argument => argument.Name == "TKernel")?.GetGenericParameterConstraints()
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
                "TPasses" => [.. Passes(loop, kernel!)],
                "TFolding" => [typeof(Folded)],
                _ => kernel is null ? [typeof(Summing), typeof(Smallest), typeof(Largest)] : [Reduction(kernel)],
            };
            choices = choices.SelectMany(chosen => types.Select(type => (Type[])[.. chosen, type]));
        }

        return choices.Select(chosen => chosen.Length == 0 ? loop : loop.MakeGenericMethod(chosen));
    }

    private static Type Reduction(Type kernel) => kernel.GetProperty("Reduction", Static)?.GetValue(null) switch
    {
        KerasMetricsDsl.Engine.Reduction.Min => typeof(Smallest),
        KerasMetricsDsl.Engine.Reduction.Max => typeof(Largest),
        _ => typeof(Summing),
    };
}
