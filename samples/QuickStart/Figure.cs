namespace QuickStart;

/// <summary>One line of a table.</summary>
/// <param name="Reference">The same figure from elsewhere; none where no one else defines it in the same way.</param>
internal sealed record Figure(string Data, string Metric, double Value, double? Reference = null);
