using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Marks;

/// <summary>The marked logical names of late-bound records: <c>entity["estimatedclosedate"]</c>.</summary>
internal sealed class LateBound(IReadOnlyList<LateBoundName> names)
{
    public bool Any => names.Count > 0;

    /// <summary>What the file says of a logical name on a type with a string indexer.</summary>
    public Annotation Of(ITypeSymbol? type, string name) =>
        On(type).Where(marked => marked.Name == name).Aggregate(Annotation.None, (all, marked) => all.And(marked.Annotation));

    /// <summary>The logical names that carry a mark on a type; none where it has no string indexer.</summary>
    public ImmutableArray<string> Named(ITypeSymbol? type, Mark mark) => On(type).Where(marked => marked.Annotation.Has(mark)).Select(marked => marked.Name).ToImmutableArray();

    private IEnumerable<LateBoundName> On(ITypeSymbol? type) =>
        Any && HasStringIndexer(type) ? names.Where(marked => marked.Type is null || type.DerivesFrom(marked.Type)) : [];

    private static bool HasStringIndexer(ITypeSymbol? type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.GetMembers("this[]").Any(member => member is IPropertySymbol { Parameters: [{ Type.SpecialType: SpecialType.System_String }] }))
                return true;
        return false;
    }
}
