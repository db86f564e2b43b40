using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>A member that carries a deal's date.</summary>
/// <param name="Name">Its name; a logical name stands in brackets.</param>
/// <param name="Type">Its type; null for a late-bound one.</param>
/// <param name="CanChange">Whether it can be set after the deal was made.</param>
internal sealed record DealMember(string Name, ITypeSymbol? Type, bool CanChange)
{
    /// <summary>Whether it is a logical name.</summary>
    public bool IsLateBound => Name[0] == '[';
}
