using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Names;

/// <summary>What code calls a value.</summary>
internal static class ValueNames
{
    /// <summary>The name of the member, method, parameter or local that an operation reads; empty for anything else.</summary>
    public static string Find(IOperation? operation) => operation switch
    {
        IMemberReferenceOperation member => member.Member.Name,
        IInvocationOperation call => call.TargetMethod.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        ILocalReferenceOperation local => local.Local.Name,
        _ => "",
    };
}
