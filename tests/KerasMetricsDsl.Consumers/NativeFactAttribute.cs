namespace KerasMetricsDsl.Consumers;

/// <summary>A test of a program compiled ahead of time, which needs a linker of the machine. Where there is none it says so, and is not run.</summary>
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!OperatingSystem.IsWindows() && !IsOnPath("clang") && !IsOnPath("gcc"))
            Skip = "No clang or gcc: https://aka.ms/nativeaot-prerequisites";
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
