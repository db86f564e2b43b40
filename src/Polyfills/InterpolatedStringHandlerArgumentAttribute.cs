namespace System.Runtime.CompilerServices;

/// <summary>What tells the compiler which arguments such a type is handed; .NET Standard 2.0 lacks it.</summary>
/// <param name="arguments">Their names; empty for the object itself.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    public string[] Arguments { get; } = arguments;
}
