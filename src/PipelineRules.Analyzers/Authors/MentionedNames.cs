using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Every name that the code of a compilation mentions, other than where it declares it.</summary>
/// <remarks>
/// The table is made when it is first asked, so that a compilation without rules does not pay for it. What a name stands for is not looked
/// at: whoever is named may be used.
/// </remarks>
internal sealed class MentionedNames(Compilation compilation)
{
    private readonly Lazy<HashSet<string>> _names = new(
        () => new HashSet<string>(compilation.SyntaxTrees.SelectMany(NamesIn), StringComparer.Ordinal),
        LazyThreadSafetyMode.ExecutionAndPublication);

    public bool Contain(string name) => _names.Value.Contains(name);

    private static IEnumerable<string> NamesIn(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText);
}
