namespace KerasMetricsDsl.Probe.Tests.Machines;

/// <summary>ARM64 by QEMU's user-mode emulation, with the runtime from its package and the C++ library of a cross compiler.</summary>
internal static class EmulatedMachine
{
    private static readonly string[] Emulators = ["qemu-aarch64-static", "qemu-aarch64"];

    // Debian's packages for cross compilation, or those of the other architecture itself.
    private static readonly string[] Roots = ["/usr/aarch64-linux-gnu", "/"];

    private static readonly string[] Libraries = ["lib", "usr/lib", "lib/aarch64-linux-gnu", "usr/lib/aarch64-linux-gnu"];

    // A server's processor of 2019: NEON, and none of the extensions that few machines have.
    private const string Processor = "neoverse-n1";

    private const string Absence = "No QEMU for ARM64 with a C++ library: apt-get install qemu-user-static libstdc++6-arm64-cross";

    // One build for all tests that ask for it at the same time.
    private static readonly Lazy<string> Launcher = new(PublishLauncher);

    public static Machine Of(string name)
    {
        var emulator = Emulators.SelectMany(OnPath).FirstOrDefault(File.Exists);
        var root = Roots.FirstOrDefault(root => Libraries.Any(folder => File.Exists(Path.Combine(root, folder, "libstdc++.so.6")))
            && File.Exists(Path.Combine(root, "lib", "ld-linux-aarch64.so.1")));
        // The memory of a write is another one than that of its execution, unless this is switched off: QEMU would not see the change.
        return new(
            name,
            emulator is null || root is null ? Absence : null,
            () => [emulator!, "-cpu", Processor, "-L", root!, Launcher.Value],
            ("DOTNET_EnableWriteXorExecute", "0"));
    }

    private static IEnumerable<string> OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program));

    private static string PublishLauncher()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Launcher");
        var output = Path.Combine(folder, "publish");
        string[] arguments = [Path.Combine(folder, "Launcher.csproj"), "-o", output, "--nologo"];
        MachineTable.Own.Run("publish", arguments, ("MSBUILDDISABLENODEREUSE", "1"));
        return Path.Combine(output, "Launcher");
    }
}
