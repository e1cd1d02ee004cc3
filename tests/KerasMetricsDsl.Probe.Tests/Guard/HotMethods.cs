using System.Reflection;

namespace KerasMetricsDsl.Probe.Tests.Guard;

/// <summary>
/// The loops that kernels are compiled into: methods of the engine that are generic over a kernel, optimised at once and not inlined.
/// </summary>
/// <remarks>
/// Found by these properties, so that none is forgotten. What is optimised at once is compiled once; other methods are compiled again, or
/// not, while a test runs.
/// </remarks>
internal static class HotMethods
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static IReadOnlyList<MethodInfo> All { get; } =
        [.. typeof(EngineOptions).Assembly.GetTypes().SelectMany(type => type.GetMethods(Declared)).Where(IsHot)];

    /// <summary>The methods as the runtime's setting names them: those of one name are looked at together.</summary>
    public static string Pattern => string.Join(' ', All.Select(method => $"*{NameOf(method.DeclaringType!)}*:{method.Name}").Distinct());

    private static bool IsHot(MethodInfo method) =>
        method.MethodImplementationFlags.HasFlag(MethodImplAttributes.AggressiveOptimization | MethodImplAttributes.NoInlining)
        && method.GetGenericArguments().Concat(method.DeclaringType!.GetGenericArguments()).Any(IsKernel);

    private static bool IsKernel(Type parameter) =>
        parameter.IsGenericParameter && parameter.GetGenericParameterConstraints().Select(constraint => constraint.Name)
            .Any(name => name.StartsWith('I') && name.Contains("Kernel", StringComparison.Ordinal));

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
