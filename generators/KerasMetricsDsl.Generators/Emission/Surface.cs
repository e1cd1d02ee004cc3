using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>The declarations of generated members, as the tables of members have them.</summary>
internal static class Surface
{
    /// <summary>A public member's declaration in a class, without its body.</summary>
    public static string Public(GeneratedMember member, TypeModel type, string result = "") => "public " + Signature(member, type, result);

    /// <summary>An explicit implementation, which collides with nothing that the class has.</summary>
    public static string Explicit(GeneratedMember member, TypeModel type)
    {
        var signature = Signature(member, type, "").Replace("virtual ", "");
        var name = signature.LastIndexOf(" " + member.Name, StringComparison.Ordinal) + 1;
        return signature.Insert(name, member.Interface + ".");
    }

    private static string Signature(GeneratedMember member, TypeModel type, string result) => member.Signature
        .Replace("virtual?", type.IsSealed ? "" : "virtual ")
        .Replace("TYPE", type.Reference)
        .Replace("RESULT", result);
}
