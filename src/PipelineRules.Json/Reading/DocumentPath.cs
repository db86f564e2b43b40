using System;
using System.Linq;

namespace PipelineRules.Json.Reading;

/// <summary>Where in the document the reading stands: the properties and list places that lead there.</summary>
internal sealed class DocumentPath
{
    private (string? Property, int Index)[] _steps = new (string?, int)[16];

    private int _count;

    public void Enter(string property) => Enter((property, 0));

    public void Enter(int index) => Enter((null, index));

    public void Leave() => _count--;

    public override string ToString() =>
        "$" + string.Concat(
            _steps.Take(_count).Select(step => step.Property is null ? $"[{step.Index}]" : $".{Printable.Of(step.Property)}"));

    private void Enter((string? Property, int Index) step)
    {
        if (_count == _steps.Length)
            Array.Resize(ref _steps, 2 * _count);
        _steps[_count++] = step;
    }
}
