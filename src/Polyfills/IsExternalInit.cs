namespace System.Runtime.CompilerServices;

/// <summary>What the compiler marks an <c>init</c> with; .NET Standard 2.0 lacks it.</summary>
internal static class IsExternalInit;
