namespace PipelineRules;

/// <summary>Which company belongs to which.</summary>
internal interface ICompanyTree
{
    /// <summary>Whether one company is another, or stands above it: its parent, the parent of that one, all the way up.</summary>
    bool IsAtOrAbove(string above, string company);

    /// <summary>How often it has changed: what was found by it holds for as long as this stays the same.</summary>
    int Version { get; }
}
