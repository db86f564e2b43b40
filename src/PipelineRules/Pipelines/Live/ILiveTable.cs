using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Live;

/// <summary>A table of facts that changes, whatever the type of its facts.</summary>
internal interface ILiveTable
{
    /// <summary>Makes one change of one of its facts, and says what it bears on.</summary>
    void Make(FactChange change, ChangeImpact changeImpact);
}
