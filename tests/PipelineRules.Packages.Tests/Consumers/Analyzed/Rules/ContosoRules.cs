using PipelineRules;

namespace Contoso.Rules;

/// <summary>The built-in rules and one's own.</summary>
public static class ContosoRules
{
    public static Rulebook All { get; } = Rulebook.BuiltIn.With(new ClosesInTime());
}
