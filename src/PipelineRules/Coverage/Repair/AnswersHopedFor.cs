using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>
/// What becomes of a deal's facts when people at the customer are asked everything that they can answer, and every answer is the one hoped
/// for.
/// </summary>
/// <remarks>
/// All of it can still happen: they are there, it is said on the day after the day looked at, and nothing that was said is unsaid.
/// </remarks>
internal sealed class AnswersHopedFor(DealContext deal, FactSet around, Policy policy)
{
    private const string Source = "a conversation to come";
    private static readonly Period s_lead = Period.FromWeeks(1);
    private readonly LocalDate _day = deal.AsOf.PlusDaysClamped(1);

    /// <summary>
    /// The days that the customer may say they must have the outcome by, as near to what was said or recorded as can still be met.
    /// </summary>
    public IEnumerable<LocalDate> PossibleDates()
    {
        if (LeadTimes.EarliestOutcome(_day, Implementation, PaperProcess) is not { } earliest)
            return [];
        return deal.StatedDates.Where(statement => statement.IsDecider).Select(statement => statement.MustHaveDate)
            .Prepend(deal.MustHaveDate)
            .OfType<LocalDate>()
            .Where(date => date >= earliest && deal.Calendar.PeriodOf(date, FiscalGrain.Quarter) is not null)
            .Append(earliest.PlusDaysClamped(30))
            .Distinct()
            .Take(4);
    }

    /// <summary>The facts after the conversations; null where these people cannot say who owns the priority.</summary>
    /// <param name="people">Who is talked with; with nobody, the seller alone does what they can.</param>
    /// <param name="mustHave">The day by which they say they must have the outcome.</param>
    /// <param name="moves">Whether the seller moves the close date to the latest signature date first.</param>
    /// <param name="ranksFirst">Whether the owner ranks the priority first, and their others after it.</param>
    public FutureFacts? After(IReadOnlyList<Stakeholder> people, LocalDate? mustHave, bool moves, bool ranksFirst)
    {
        var (priority, owner) = PriorityAfter(people);
        if (priority is null && people.Count > 0)
            return null;
        var future = DealAfter(people, priority, moves && mustHave is { } date ? LatestSignature(date) : deal.CloseDate);
        var goal = people.Count == 0 ? null : GoalOf(priority);
        if (priority is not null && goal is not null)
            priority = WithGoal(ranksFirst && priority.CorporateRank is not null ? priority with { CorporateRank = 1 } : priority, goal);
        var rank = RankFor(owner, ranksFirst);
        var statements =
            people.Select(person => Statement(person, future, priority, goal, mustHave, person.Id == owner?.Id ? rank ?? 1 : null));
        return new FutureFacts(
            _day, deal.Deal, future, deal.Priority?.Priority, priority, goal, people.Where(IsNew).ToArray(),
            [.. statements, .. people.Any(person => person.Id == owner?.Id) && rank is null ? RankedAfter(owner, priority) : []],
            future.CloseDate == deal.CloseDate ? null : new CloseDateChange(future.Id, _day, deal.CloseDate, future.CloseDate));
    }

    private Period PaperProcess => deal.PaperProcess ?? s_lead;

    private Period Implementation => deal.Implementation ?? s_lead;

    private LocalDate LatestSignature(LocalDate mustHave) => LocalDate.Max(mustHave.Minus(Implementation).Minus(PaperProcess), _day);

    private (Priority? Priority, Stakeholder? Owner) PriorityAfter(IReadOnlyList<Stakeholder> people)
    {
        if (deal.Priority is not { IsOpen: true } known)
            return DeciderAmong(people, deal.Deal.LineOfBusiness) is { } decider ? (Known(NextPriority(decider)), decider) : (null, null);
        var line = known.Priority.LineOfBusiness ?? deal.Deal.LineOfBusiness;
        if (known.Owner is { } owner && IsThere(owner) && Decides(owner))
            return !LinesOfBusiness.AreApart(owner.LineOfBusiness, line) ? (Filled(known.Priority, people), owner)
                : DeciderAmong(people, line) is { } other && !LinesOfBusiness.AreApart(other.LineOfBusiness, line)
                ? (Filled(known.Priority with { Owner = other.Id }, people), other)
                : (Filled(people.Contains(owner) ? known.Priority with { LineOfBusiness = owner.LineOfBusiness } : known.Priority, people),
                    owner);
        return DeciderAmong(people, line) is { } next
            ? (Filled(
                known.Priority with {
                    Owner = next.Id, LineOfBusiness = LinesOfBusiness.AreApart(next.LineOfBusiness, line) ? next.LineOfBusiness : line },
                    people), next)
            : people.Count == 0 ? (known.Priority, known.Owner) : (null, null);
    }

    private Priority NextPriority(Stakeholder owner) => new(
        Unused("priority", around.Priorities?.Select(one => one.Id)),
        deal.Deal.ForCustomer.NullIfBlank() ?? deal.Deal.Customer.NullIfBlank() ?? owner.Customer,
        "what they must have done", owner.Id, LineOfBusiness: owner.LineOfBusiness);

    private static Priority Filled(Priority priority, IReadOnlyList<Stakeholder> people) => people.Count == 0 ? priority : Known(priority);

    private static Priority Known(Priority priority) => priority with
    {
        DrivingForce = priority.DrivingForce.NullIfBlank() ?? Source,
        ConsequenceIfMissed = priority.ConsequenceIfMissed.NullIfBlank() ?? Source,
    };

    private Deal DealAfter(IReadOnlyList<Stakeholder> people, Priority? priority, LocalDate? close) => deal.Deal with
    {
        Id = IsOnlyOne ? deal.Deal.Id : Unused("deal", around.Deals?.Select(one => one.Id)),
        Customer = deal.Deal.Customer.NullIfBlank() ?? priority?.Customer,
        Priority = priority?.Id ?? deal.Deal.Priority,
        PaperProcess = people.Count == 0 ? deal.Deal.PaperProcess : PaperProcess,
        Implementation = people.Count == 0 ? deal.Deal.Implementation : Implementation,
        CloseDate = close,
    };

    private bool IsOnlyOne => deal.Id.NullIfBlank() is not null && around.Deals?.Count(one => one.Id == deal.Id) == 1;

    private CorporateGoal GoalOf(Priority? priority) =>
        (deal.Priority?.Goals ?? []).Concat(around.Goals ?? [])
            .FirstOrDefault(goal => goal.Statement.NullIfBlank() is not null && goal.Id.NullIfBlank() is not null && !(goal.Target < _day))
        ?? new CorporateGoal(
            Unused("goal", around.Goals?.Select(one => one.Id)), priority?.Customer, "what the company has set out to reach");

    private static Priority WithGoal(Priority priority, CorporateGoal goal) =>
        priority.Goals?.Contains(goal.Id) == true ? priority : priority with { Goals = [.. priority.Goals ?? [], goal.Id] };

    /// <summary>A top rank that no other priority of the owner's has; null where they must rank all of them again.</summary>
    private int? RankFor(Stakeholder? owner, bool ranksFirst)
    {
        var taken = new HashSet<int?>(OthersOf(owner).Select(other => other.Rank));
        if (ranksFirst)
            return taken.Count == 0 ? 1 : null;
        return deal.Priority?.Rank is { } rank && rank <= policy.TopRank && !taken.Contains(rank)
            ? rank
            : Enumerable.Range(1, policy.TopRank).Where(one => !taken.Contains(one)).Cast<int?>().FirstOrDefault();
    }

    private IEnumerable<Validation> RankedAfter(Stakeholder? owner, Priority? priority) => OthersOf(owner)
        .Where(other => other.Priority.Id != priority?.Id)
        .Select((other, place) => new Validation(
            other.Priority.Id, owner?.Id, _day, Evidence: EvidenceLevel.CustomerEvidenced, Source: Source, Rank: place + 2));

    private IEnumerable<PriorityContext> OthersOf(Stakeholder? owner) => deal.CustomerPriorities
        .Where(
            other => other.IsOpen && owner is not null && other.Owner?.Id == owner.Id && other.Priority.Id != deal.Priority?.Priority.Id);

    private Validation Statement(Stakeholder by, Deal future, Priority? priority, CorporateGoal? goal, LocalDate? mustHave, int? rank) =>
        new(
        priority?.Id, by.Id, _day, ValidationOutcome.Confirmed, EvidenceLevel.CustomerEvidenced, mustHave, Source: Source, Rank: rank,
        Goals: goal is null ? null : [goal.Id], Deal: future.Id, Fit: SolutionFit.CustomerConfirmed, SignsOn: future.CloseDate);

    private static Stakeholder? DeciderAmong(IReadOnlyList<Stakeholder> people, string? line) =>
        people.Where(Decides).OrderBy(person => LinesOfBusiness.AreApart(person.LineOfBusiness, line)).FirstOrDefault();

    private bool IsThere(Stakeholder person) => !(person.LeftOn <= _day);

    private bool IsNew(Stakeholder person) => around.Stakeholders?.Contains(person) != true;

    private static bool Decides(Stakeholder person) => person.Role is StakeholderRole.Executive or StakeholderRole.EconomicBuyer;

    private static string Unused(string what, IEnumerable<string>? ids)
    {
        var (taken, id) = (new HashSet<string>(ids ?? []), $"{what} to come");
        while (taken.Contains(id))
            id += "'";
        return id;
    }
}
