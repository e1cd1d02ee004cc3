namespace KerasMetricsDsl.Probe.Tests.Guard;

/// <summary>The runtime's name of a generic method, as a person would say it: kernel, loop, lanes, and what else it was made for.</summary>
internal static class MethodName
{
    /// <summary>"N.Loop`3[M+LossKernel,L.Lanes512,N.Plain]:Sum(byref)" is "M.LossKernel Loop.Sum Lanes512 Plain".</summary>
    public static string Shorten(string name)
    {
        var (type, typeArguments, rest) = Split(name[..name.IndexOf('(', StringComparison.Ordinal)]);
        var (method, methodArguments, _) = Split(rest.TrimStart(':'));
        if (type.Split(':') is [var owner, var ownMethod])
            (type, method) = (owner, ownMethod);
        string[] arguments = [.. typeArguments.Concat(methodArguments).Select(Last)];
        // Which sums belong to which lanes goes without saying.
        var others = arguments.Skip(1).Where(argument => !argument.StartsWith("Sums", StringComparison.Ordinal));
        return string.Join(' ', [arguments[0], $"{Last(type)}.{method}", .. others]);
    }

    /// <summary>What stands before the first bracket, the arguments within, and what follows.</summary>
    private static (string Before, List<string> Arguments, string After) Split(string text)
    {
        var arguments = new List<string>();
        var open = text.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
            return (text, arguments, "");
        var (depth, start, at) = (0, open + 1, open);
        for (; at < text.Length; at++)
        {
            depth += text[at] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0 || (depth == 1 && text[at] == ','))
            {
                arguments.Add(text[start..at]);
                start = at + 1;
            }

            if (depth == 0)
                break;
        }

        return (text[..open], arguments, text[(at + 1)..]);
    }

    private static string Last(string type)
    {
        var own = type.Split('[')[0].Split('`')[0];
        return own[(own.LastIndexOf('.') + 1)..].Replace('+', '.');
    }
}
