namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Lets tests count what is really parsed: a cached step of the pipeline says nothing about the work in front of it.</summary>
internal static class ParseCounter
{
    private static readonly AsyncLocal<Action<string>?> Listener = new();

    /// <summary>Calls back with the class's name at every parse on this flow of control, until disposed.</summary>
    public static IDisposable Listen(Action<string> parsed)
    {
        Listener.Value = parsed;
        return new Subscription();
    }

    public static void Count(string type) => Listener.Value?.Invoke(type);

    private sealed class Subscription : IDisposable
    {
        public void Dispose() => Listener.Value = null;
    }
}
