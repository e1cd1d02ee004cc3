using System.Globalization;
using System.Text;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>Constants as C# spells them.</summary>
internal static class Literals
{
    public static string Float(float value)
    {
        if (float.IsNaN(value))
            return "float.NaN";
        if (float.IsInfinity(value))
            return value > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity";
        // The runtime that hosts the compiler may print −0 as 0.
        if (value == 0f && 1f / value < 0f)
            return "-0f";
        return value.ToString("R", CultureInfo.InvariantCulture) + "f";
    }

    public static string Int(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string String(string value)
    {
        var code = new StringBuilder("\"", value.Length + 2);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '\\' or '"')
                code.Append('\\').Append(value[i]);
            else if (IsPair(value, i))
                code.Append(value[i]).Append(value[++i]);
            else if (IsPlain(value[i]))
                code.Append(value[i]);
            else
                code.Append("\\u").Append(((int)value[i]).ToString("x4", CultureInfo.InvariantCulture));
        }

        return code.Append('"').ToString();
    }

    /// <summary>Source text inside an XML comment.</summary>
    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    // Line ends would end the literal; what is not seen, or is half a character, is better spelled out.
    private static bool IsPlain(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
