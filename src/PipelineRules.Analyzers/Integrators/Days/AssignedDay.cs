using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>A day that code gives to a marked member or parameter.</summary>
/// <param name="At">The assignment or the argument.</param>
/// <param name="Value">What is given.</param>
/// <param name="Name">The name of the member or parameter; of a late-bound record the logical name.</param>
/// <param name="Member">The member, as the code names it; null for a parameter.</param>
internal sealed record AssignedDay(IOperation At, IOperation Value, string Name, IMemberReferenceOperation? Member)
{
    /// <summary>The creation or <c>with</c> of which the code is a part; null for an assignment that stands by itself.</summary>
    public IOperation? Whole => At switch
    {
        IArgumentOperation { Parent: var made } => made,
        { Parent: IObjectOrCollectionInitializerOperation { Parent: var made } } => made,
        _ => null,
    };

    /// <summary>The deal that has it already, in an assignment or a <c>with</c>; null for a new one.</summary>
    public IOperation? Deal => Whole switch
    {
        IWithOperation changed => changed.Operand,
        null => Member?.Instance,
        _ => null,
    };
}
