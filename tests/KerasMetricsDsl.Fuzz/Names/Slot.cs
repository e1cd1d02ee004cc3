namespace KerasMetricsDsl.Fuzz.Names;

/// <summary>The places of a project where a user gives a name.</summary>
internal enum Slot
{
    Namespace,
    Class,
    Neighbour,
    Container,
    Enum,
    Word,
    Threshold,
    Choice,
    Count,
    Field,
    First,
    Second,
    Third,
    Local,
    LambdaParameter,
    HelperMethod,
    HelperParameter,
    InputA,
    InputB,
    ResultMethod,
    ValidateMethod,
    ExtraMember,
    UserType,
    SetClass,
    SetMember,
}
