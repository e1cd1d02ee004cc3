namespace KerasMetricsDsl.Generators.Model;

/// <summary>A formula that is refused for its size; the message says what to do.</summary>
internal sealed class FormulaTooLargeException(string message) : Exception(message);
