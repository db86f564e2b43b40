namespace PipelineRules;

/// <summary>Facts of one kind by their ids.</summary>
internal interface IFactLookup<out T> where T : class
{
    /// <summary>The fact of an id; null when there is none. Of several with one id, the first.</summary>
    T? Find(string? id);
}
