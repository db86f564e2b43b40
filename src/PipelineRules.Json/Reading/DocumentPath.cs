using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Json.Reading;

/// <summary>Where in the document the reading stands: the properties and list places that lead there.</summary>
internal sealed class DocumentPath
{
    private readonly List<(string? Property, int Index)> _steps = [];

    public void Enter(string property) => _steps.Add((property, 0));

    public void Enter(int index) => _steps.Add((null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public override string ToString() =>
        "$" + string.Concat(_steps.Select(step => step.Property is null ? $"[{step.Index}]" : $".{Printable.Of(step.Property)}"));
}
