namespace PipelineRules.Facts;

/// <summary>What a change does with its fact.</summary>
public enum FactChangeKind
{
    /// <summary>
    /// The fact takes the place of the first one of its id; where there is none it comes last. A fact without an id comes last unless an
    /// equal one is there. Made twice, it comes to the same as once.
    /// </summary>
    Put,

    /// <summary>The fact comes last, whatever is there already.</summary>
    Add,

    /// <summary>
    /// The first fact of the id goes, whatever else it says; of facts without an id, the last one that is equal. Where there is none,
    /// nothing changes.
    /// </summary>
    Remove,
}
