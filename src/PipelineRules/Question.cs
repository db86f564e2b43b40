namespace PipelineRules;

/// <summary>What to ask the customer next, and whom.</summary>
/// <param name="Text">The question.</param>
/// <param name="Addressee">Whom to ask.</param>
public sealed record Question(Sentence Text, Addressee Addressee)
{
    /// <summary>The question in full, the same in every culture.</summary>
    public override string ToString() => Text.ToString();
}
