namespace KerasMetricsDsl.Generators.Model;

/// <summary>A predicate over one cell's inputs; an [All] parameter is true when it holds for the whole update.</summary>
internal sealed record BatchFlagModel(string Method, Expr Predicate);
