namespace System.Runtime.CompilerServices;

/// <summary>What tells the compiler of a type that takes <c>$"..."</c> piece by piece; .NET Standard 2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
