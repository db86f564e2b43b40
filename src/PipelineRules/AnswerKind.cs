namespace PipelineRules;

/// <summary>What a rule has to say of a deal.</summary>
public enum AnswerKind
{
    /// <summary>The rule's subject is missing, and another rule asks for it.</summary>
    NotApplicable,

    /// <summary>The law holds.</summary>
    Yes,

    /// <summary>The law is broken.</summary>
    No,

    /// <summary>Nobody knows yet. It is a question still to be asked, and never a No.</summary>
    Unknown,
}
