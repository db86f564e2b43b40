using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PipelineRules.Analyzers.Tests;

/// <summary>A <c>PipelineRules.Annotations.txt</c> with some lines.</summary>
internal sealed class AnnotationsText(params string[] lines) : AdditionalText
{
    public override string Path => "PipelineRules.Annotations.txt";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(string.Join('\n', lines));
}
