using System.Reflection;

namespace KerasMetricsDsl.Fuzz.Declarations.Evaluation;

/// <summary>Calls a constructor with arguments by name.</summary>
internal static class Construction
{
    public static object Of(Type type, IReadOnlyDictionary<string, object?> arguments)
    {
        var constructor = type.GetConstructors()[0];
        var values = constructor.GetParameters().Select(parameter => Convert(arguments[parameter.Name!], parameter.ParameterType)).ToArray();
        return constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, values, null);
    }

    private static object? Convert(object? value, Type type) => type.IsEnum ? Enum.ToObject(type, value!) : value;
}
