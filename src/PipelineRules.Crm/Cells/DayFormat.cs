namespace PipelineRules.Crm.Cells;

/// <summary>One way to write a day or a stamp.</summary>
internal abstract class DayFormat
{
    /// <summary>The stamp; null when the text is not written this way.</summary>
    public abstract TimestampCell? Read(string text);
}
