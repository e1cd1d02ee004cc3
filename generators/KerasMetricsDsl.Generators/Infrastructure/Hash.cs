using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KerasMetricsDsl.Generators.Infrastructure;

/// <summary>Hashes that are the same on every machine and in every run.</summary>
internal static class Hash
{
    private const int Bytes = 16;

    /// <summary>Thirty-two hexadecimal digits.</summary>
    public static string Of(string text)
    {
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
        return string.Concat(hash.Take(Bytes).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
