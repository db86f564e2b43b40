namespace PipelineRules;

/// <summary>What a rule is about.</summary>
public enum RuleTopic
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>The customer's priority that the deal serves.</summary>
    Priority,

    /// <summary>The customer's must-have date.</summary>
    Date,

    /// <summary>What stakeholders said of the priority.</summary>
    Validation,

    /// <summary>The moves of the close date.</summary>
    Movement,

    /// <summary>What the forecast rests on.</summary>
    Forecast,
}
