namespace PipelineRules;

/// <summary>Facts of one kind by their ids.</summary>
internal interface IRegister<out T> where T : class
{
    /// <summary>The fact of an id; null when there is none. Of several with one id, the first.</summary>
    T? Find(string? id);
}
