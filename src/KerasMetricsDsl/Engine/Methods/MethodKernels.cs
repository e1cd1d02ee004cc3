using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>Makes the kernels of an assembly that is compiled without optimisation: they call its methods.</summary>
/// <typeparam name="TReduction">How values combine.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MethodKernels<TReduction>
    where TReduction : struct, IMethodReduction
{
    /// <summary>The kernel of a method with one parameter: <c>float</c>, <c>int</c>, <c>long</c> or <c>bool</c>.</summary>
    /// <param name="state">The state of the metric that the method belongs to.</param>
    /// <param name="slot">The method's accumulator.</param>
    /// <param name="method">The method; it gives a <c>float</c>, an <c>int</c> or a <c>bool</c>.</param>
    /// <param name="first">The position of the input.</param>
    public static MethodKernel<TReduction> Of<T1, TResult>(MetricState state, int slot, Func<T1, TResult> method, int first) =>
        new(state.MethodOf(slot) ?? state.Keep(slot, new CellMethod<T1, TResult>(method, first)));

    /// <summary>The kernel of a method with two parameters.</summary>
    /// <param name="state">The state of the metric that the method belongs to.</param>
    /// <param name="slot">The method's accumulator.</param>
    /// <param name="method">The method.</param>
    /// <param name="first">The position of the first parameter's input.</param>
    /// <param name="second">The position of the second one's.</param>
    public static MethodKernel<TReduction> Of<T1, T2, TResult>(MetricState state, int slot, Func<T1, T2, TResult> method, int first, int second) =>
        new(state.MethodOf(slot) ?? state.Keep(slot, new CellMethod<T1, T2, TResult>(method, first, second)));

    /// <summary>The kernel of a method with three parameters.</summary>
    /// <param name="state">The state of the metric that the method belongs to.</param>
    /// <param name="slot">The method's accumulator.</param>
    /// <param name="method">The method.</param>
    /// <param name="first">The position of the first parameter's input.</param>
    /// <param name="second">The position of the second one's.</param>
    /// <param name="third">The position of the third one's.</param>
    public static MethodKernel<TReduction> Of<T1, T2, T3, TResult>(
        MetricState state, int slot, Func<T1, T2, T3, TResult> method, int first, int second, int third) =>
        new(state.MethodOf(slot) ?? state.Keep(slot, new CellMethod<T1, T2, T3, TResult>(method, first, second, third)));
}
