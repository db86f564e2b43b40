using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Live;

/// <summary>Facts that change and what follows from them, kept in step.</summary>
internal sealed class LiveState
{
    private readonly LiveTables _tables;
    private readonly Policy _policy;
    private ExchangeRates _rates;
    private Lazy<IReadOnlyList<Problem>> _problems;

    public LiveState(FactSet facts, Policy policy)
    {
        (_tables, _policy) = (new LiveTables(facts), policy);
        Links = new LiveContexts(_tables, policy, facts.AsOf);
        (_rates, _problems) = (RatesOfTheDay(), NewProblems());
    }

    public LocalDate Day => Links.Day;

    public LiveContexts Links { get; }

    public ExchangeRates Rates => _rates;

    public IReadOnlyList<Problem> Problems => _problems.Value;

    public FactSet Facts => _tables.Facts(Day);

    public SalesOrganization Organization => _tables.Organization(Day);

    public LiveChange Apply(IReadOnlyCollection<FactChange> changes)
    {
        if (changes.Count == 0)
            return LiveChange.None;
        var changeImpact = new ChangeImpact(_tables);
        foreach (var change in changes)
            _tables.Make(change, changeImpact);
        return InStep(Links.Relink(changeImpact));
    }

    public LiveChange MoveTo(LocalDate day) => day == Day ? LiveChange.None : InStep(Links.MoveTo(day));

    private LiveChange InStep(LiveChange change)
    {
        if (change.TouchesRates)
            _rates = RatesOfTheDay();
        _problems = NewProblems();
        return change;
    }

    private ExchangeRates RatesOfTheDay() => new(_tables.Settings(Day) with { Rates = _tables.Rates.Facts });

    private Lazy<IReadOnlyList<Problem>> NewProblems() => new(() => Pipeline.From(Facts, _policy).Problems);
}
