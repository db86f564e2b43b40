using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Bodies;

/// <summary>
/// The names of the members that a body reads or writes. What a constructor puts into others need not be kept: nobody asks.
/// </summary>
internal sealed class MentionedMembers(IEnumerable<IOperation> operations)
{
    private readonly Lazy<HashSet<string>> _names = new(() => [.. operations.SelectMany(In)]);

    public bool Include(string name) => _names.Value.Contains(name);

    private static IEnumerable<string> In(IOperation operation) => operation switch
    {
        IMemberReferenceOperation member => MemberKeys.NameOf(member) is { } name ? [name] : [],
        IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol method } => method.Parameters.Select(parameter => parameter.Name),
        _ => [],
    };
}
