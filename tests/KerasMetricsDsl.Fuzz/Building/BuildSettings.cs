using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Fuzz.Building;

/// <summary>The properties of a user's project that generated code depends on.</summary>
internal sealed record BuildSettings(LanguageVersion Language = LanguageVersion.CSharp14, bool ImplicitUsings = true)
{
    public string? Usings => ImplicitUsings
        ? "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Threading; global using System.Threading.Tasks;"
        : null;

    public override string ToString() => $"LangVersion {Language.ToDisplayString()}, ImplicitUsings {(ImplicitUsings ? "on" : "off")}";
}
