namespace PipelineRules.Analyzers.Tests.Flow.Fuzz;

/// <summary>What many random methods came to.</summary>
/// <remarks>
/// Only sinks that were reached count, for what was said of the others was not tried. A method that the engine gives up tells nothing of
/// any sink, also not that the date is there: its sinks do not count,
/// neither as right nor as wrong, and how many methods are given up is told for itself.
/// </remarks>
internal sealed class Tally
{
    private readonly List<string> _wronglyGiven = [];

    public int Methods { get; private set; }

    public int GivenUp { get; private set; }

    public int Sinks { get; private set; }

    /// <summary>Under one sink in a hundred seems to have a date that was not there.</summary>
    public bool IsTrue => _wronglyGiven.Count * 100 < Sinks;

    /// <summary>Hardly a method is given up: under one in twenty.</summary>
    public bool IsTold => GivenUp * 20 < Methods;

    public void Add(RandomProgram program)
    {
        (Methods, GivenUp, Sinks) = (Methods + program.Methods, GivenUp + program.GivenUp, Sinks + program.Reached);
        _wronglyGiven.AddRange(program.WronglyGiven);
    }

    public override string ToString() =>
        $"{Sinks} sinks reached in {Methods - GivenUp} of {Methods} methods, the others given up; of these seem to have a date that was "
            + $"not there: {_wronglyGiven.Count}\n{string.Join('\n', _wronglyGiven)}";
}
