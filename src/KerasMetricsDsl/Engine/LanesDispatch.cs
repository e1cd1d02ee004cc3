using System.ComponentModel;
using System.Runtime.Intrinsics;

namespace KerasMetricsDsl.Engine;

/// <summary>Decides which implementation of the lanes the loops run on.</summary>
/// <remarks>
/// The widest accelerated one, unless the application sets <c>KERASMETRICSDSL_LANES</c> (as AppContext data or as an
/// environment variable) to 512, 256, 128 or scalar. A path the hardware lacks gives way to the widest supported narrower
/// one: wider vectors than the hardware's work everywhere, but up to a thousand times slower.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LanesDispatch
{
    private const string Setting = "KERASMETRICSDSL_LANES";
    private const int NotForced = -1;

    private static readonly LanesPath[] Supported = [.. Enum.GetValues<LanesPath>().Where(IsSupported)];

    private static readonly LanesPath Default = Narrow(Parse(Configured()));

    private static readonly Stack<Scope> Scopes = new();

    private static volatile int _forced = NotForced;

    /// <summary>The path in force.</summary>
    public static LanesPath Current
    {
        get
        {
            var forced = _forced;
            return forced == NotForced ? Default : (LanesPath)forced;
        }
    }

    /// <summary>The paths this hardware accelerates, widest first; <see cref="LanesPath.Scalar"/> is always the last.</summary>
    public static IReadOnlyList<LanesPath> Available => Supported;

    /// <summary>
    /// Puts a path in force for the whole process until the returned scope is disposed; meant for tests. Scopes may be
    /// disposed in any order and from any thread: the youngest one still open decides.
    /// </summary>
    /// <param name="path">The path; one that the hardware lacks gives way to the widest supported narrower one.</param>
    public static IDisposable Force(LanesPath path) => new Scope(Narrow(path));

    /// <summary>The path a setting names: the widest for null, empty or anything unknown.</summary>
    internal static LanesPath Parse(string? setting) => setting?.Trim().ToUpperInvariant() switch
    {
        "256" => LanesPath.Lanes256,
        "128" => LanesPath.Lanes128,
        "SCALAR" => LanesPath.Scalar,
        _ => LanesPath.Lanes512,
    };

    internal static LanesPath Narrow(LanesPath path) => Supported.First(supported => supported >= path);

    private static bool IsSupported(LanesPath path) => path switch
    {
        LanesPath.Lanes512 => Vector512.IsHardwareAccelerated,
        LanesPath.Lanes256 => Vector256.IsHardwareAccelerated,
        LanesPath.Lanes128 => Vector128.IsHardwareAccelerated,
        _ => true,
    };

    private static string? Configured() =>
        AppContext.GetData(Setting) as string ?? Environment.GetEnvironmentVariable(Setting);

    private sealed class Scope : IDisposable
    {
        private readonly LanesPath _path;
        private bool _closed;

        public Scope(LanesPath path)
        {
            _path = path;
            lock (Scopes)
            {
                Scopes.Push(this);
                _forced = (int)path;
            }
        }

        public void Dispose()
        {
            lock (Scopes)
            {
                _closed = true;
                while (Scopes.TryPeek(out var youngest) && youngest._closed)
                    Scopes.Pop();
                _forced = Scopes.TryPeek(out var open) ? (int)open._path : NotForced;
            }
        }
    }
}
