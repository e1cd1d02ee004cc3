namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>One id for each mistake. An id is never reused; the tens group them: class, accumulators, result, validation, bodies, kernels, GPU, sets, uses.</summary>
internal static class DiagnosticIds
{
    /// <summary>Marks a model whose source the compiler itself rejects. Never reported: the compiler already says why.</summary>
    public const string DoesNotCompile = "CS";

    public const string ClassNotPartial = "KMD0001";
    public const string ContainerNotPartial = "KMD0002";
    public const string UnsupportedClass = "KMD0003";
    public const string NoAccumulator = "KMD0004";
    public const string NoPrimaryConstructor = "KMD0005";
    public const string GeneratedName = "KMD0006";
    public const string DuplicateName = "KMD0007";
    public const string InputCount = "KMD0008";
    public const string ConflictingInputs = "KMD0009";
    public const string ConfigurationType = "KMD0010";
    public const string AxisParameter = "KMD0011";
    public const string ConfigurationKey = "KMD0012";
    public const string RequiredMember = "KMD0013";

    public const string TwoAccumulatorAttributes = "KMD0020";
    public const string AccumulatorForm = "KMD0021";
    public const string ParameterType = "KMD0022";
    public const string ReturnType = "KMD0023";
    public const string OverArray = "KMD0024";
    public const string OverEntry = "KMD0025";
    public const string FlagName = "KMD0026";
    public const string HistogramSize = "KMD0027";
    public const string HistogramReturn = "KMD0028";
    public const string ParameterAttribute = "KMD0029";
    public const string Predicate = "KMD0030";
    public const string RowMeanOverRows = "KMD0031";

    public const string TwoResults = "KMD0040";
    public const string MissingResult = "KMD0041";
    public const string UnknownAccumulator = "KMD0042";
    public const string ResultParameter = "KMD0043";
    public const string ResultReturn = "KMD0044";
    public const string ResultAccess = "KMD0045";

    public const string ValidateForm = "KMD0050";
    public const string ValidateArgument = "KMD0051";

    public const string Mutation = "KMD0060";
    public const string UnknownFunction = "KMD0061";
    public const string Allocation = "KMD0062";
    public const string Loop = "KMD0063";
    public const string Suspension = "KMD0064";
    public const string Exceptions = "KMD0065";
    public const string Reference = "KMD0066";
    public const string StoredDelegate = "KMD0067";
    public const string Recursion = "KMD0068";
    public const string NotConfiguration = "KMD0069";
    public const string UnsupportedType = "KMD0070";
    public const string UnsupportedExpression = "KMD0071";

    public const string NotUnderstood = "KMD0072";
    public const string SwitchExhaustion = "KMD0073";
    public const string CheckedArithmetic = "KMD0074";
    public const string HiddenMember = "KMD0075";

    public const string TooManyVariants = "KMD0090";
    public const string TooLarge = "KMD0091";

    public const string HiddenFromGpu = "KMD0100";
    public const string NotOnGpu = "KMD0101";

    public const string SetNotPartial = "KMD0110";
    public const string SetContainerNotPartial = "KMD0111";
    public const string UnsupportedSet = "KMD0112";
    public const string NoSetMember = "KMD0113";
    public const string SetMemberForm = "KMD0114";
    public const string SetInputCount = "KMD0115";
    public const string SetGeneratedName = "KMD0116";

    public const string LanguageVersion = "KMD0120";

    public const string InheritedStatic = "KMD0130";
}
