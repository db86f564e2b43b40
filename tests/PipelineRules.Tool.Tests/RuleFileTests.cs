namespace PipelineRules.Tool.Tests;

public sealed class RuleFileTests : Desk
{
    private string Contoso => Compiled.To(At("Contoso.dll"), Compiled.Rule("BudgetIsApproved", "contoso/budget-is-approved"));

    [Theory, InlineData("assess"), InlineData("questions"), InlineData("report"), InlineData("explain", "D-3")]
    public async Task A_command_that_judges_asks_the_rules_of_a_file(string command, params string[] more) => Assert.Contains(
        "contoso/budget-is-approved",
        (await Run([command, .. more, Write(Quarter.Facts), "--rules", Contoso, "--format", "json"])).Out,
        StringComparison.Ordinal);

    [Fact]
    public async Task Coverage_counts_with_the_rules_of_a_file()
    {
        var facts = Write(Quarter.With(Quarter.Proactive, Quarter.Won));
        var (without, with) =
            (await Run("coverage", facts, "--format", "csv"), await Run("coverage", facts, "--format", "csv", "--rules", Contoso));
        Assert.Equal((0, 0), (without.Code, with.Code));
        Assert.NotEqual(without.Out, with.Out);
    }

    [Fact]
    public async Task They_are_listed_among_the_rules()
    {
        var run = await Run("rules", "--rules", Contoso);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Matches("contoso/budget-is-approved +reactive", run.Line("contoso/budget-is-approved"));
    }

    [Fact]
    public async Task Several_files_join_one_after_the_other()
    {
        var other = Compiled.To(At("Fabrikam.dll"), Compiled.Rule("Signed", "fabrikam/signed"));
        Assert.Equal((0, ""), await Listed("--rules", Contoso, "--rules", other));
    }

    [Fact]
    public async Task A_setting_keeps_its_default()
    {
        var file =
            Compiled.To(
                At("Contoso.dll"),
                Compiled.Rule("Set", "contoso/set", "public Set(int days = 30) { if (days != 30) throw new System.Exception(); }"));
        Assert.Equal((0, ""), await Listed("--rules", file));
    }

    [Fact]
    public async Task A_rule_that_needs_arguments_is_left_out_and_told()
    {
        var file =
            Compiled.To(
                At("Contoso.dll"), Compiled.Rule("Good", "contoso/good"),
                Compiled.Rule("Needy", "contoso/needy", "public Needy(int days) { }"));
        var (code, error) = await Listed("--rules", file);
        Assert.Equal(
            (0, $"{file}: Needy is left out; a rule is a public sealed class that derives from DealRule and is made without arguments"),
            (code, error));
    }

    [Fact]
    public async Task A_file_that_is_not_there_gets_the_nearest_that_is() =>
        Assert.EndsWith($"did you mean {Path.GetFileName(Contoso)}?", await Refused(At("Contso.dll")), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_is_no_assembly_is_refused() =>
        Assert.EndsWith(
            "Contoso.dll cannot be loaded: it is no .NET assembly", await Refused(Write("not code", "Contoso.dll")),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_file_whose_needs_are_not_there_is_refused()
    {
        Compiled.To(At("Base.dll"), "public abstract class OurRule : DealRule { }");
        var file =
            Compiled.To(
                At("Contoso.dll"), [At("Base.dll")],
                Compiled.Rule("Late", "contoso/late").Replace("DealRule", "OurRule", StringComparison.Ordinal));
        Assert.Equal((0, ""), await Listed("--rules", file));
        File.Delete(At("Base.dll"));
        Assert.Matches("Contoso.dll cannot be loaded: .*Base", await Refused(file));
    }

    [Fact]
    public async Task A_file_without_rules_is_refused() => Assert.EndsWith(
        "Contoso.dll holds no rules; a rule is a public sealed class that derives from DealRule and is made without arguments",
        await Refused(Compiled.To(At("Contoso.dll"), Compiled.Rule("Hidden", "contoso/hidden", modifiers: "internal sealed"))),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_name_that_is_taken_is_refused() => Assert.EndsWith(
        "Contoso.dll cannot be used: two rules are called contoso/twice; replace one, or name it differently",
        await Refused(Compiled.To(At("Contoso.dll"), Compiled.Rule("Once", "contoso/twice"), Compiled.Rule("Twice", "contoso/twice"))),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_name_without_a_prefix_is_refused() => Assert.EndsWith(
        "needs a prefix, as in contoso/bare", await Refused(Compiled.To(At("Contoso.dll"), Compiled.Rule("Bare", "bare"))),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_rule_that_throws_when_it_is_made_is_refused() => Assert.EndsWith(
        "Contoso.dll cannot be used: not today",
        await Refused(
            Compiled.To(
                At("Contoso.dll"),
                Compiled.Rule("Moody", "contoso/moody", "public Moody() => throw new System.Exception(\"not today\");"))),
        StringComparison.Ordinal);

    private static async Task<(int Code, string Error)> Listed(params string[] options)
    {
        var run = await Run(["rules", .. options]);
        return (run.Code, run.Error.Trim());
    }

    /// <summary>The one line that a file gets.</summary>
    private static async Task<string> Refused(string file)
    {
        var run = await Run("rules", "--rules", file);
        Assert.Equal((2, ""), (run.Code, run.Out));
        return Assert.Single(run.Error.TrimEnd().Split('\n'));
    }
}
