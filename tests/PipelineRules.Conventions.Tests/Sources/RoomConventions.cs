namespace PipelineRules.Conventions.Tests.Sources;

public sealed class RoomConventions
{
    // Each way back that is known, with its reason: the folder, from, to. Those that are not one-way yet wait to be moved; add none.
    private static readonly Dictionary<(string Folder, string From, string To), string> s_meant = new()
    {
        [("src/PipelineRules.Analyzers/Flow", "Operations", "Graphs")] =
            "a lambda inside an operation has a graph of its own, which is solved where the lambda is called",
        [("src/PipelineRules.Crm", "Cells", "Maps")] = "not one-way yet, for MapNode",
        [("src/PipelineRules.Crm", "Maps", "Tables")] = "not one-way yet, for ImportTables and Table",
        [("src/PipelineRules.Crm", "Tables", "Imports")] = "not one-way yet, for FactCells",
        [("src/PipelineRules.Crm", "Files", "Unpacking")] = "not one-way yet, for FileFormats and UnpackedFiles",
        [("src/PipelineRules.Tool", "RuleFiles", "Inputs")] = "not one-way yet, for MissingFile",
        [("src/PipelineRules", "Facts", "Pipelines")] = "not one-way yet, for TableNames",
        [("src/PipelineRules", "Pipelines", "Assessments")] = "not one-way yet, for ActiveWaivers",
    };

    [Fact]
    public void Rooms_depend_on_each_other_one_way() => Convention.Holds(
        "These rooms lead back to where they came from: move the named types to the room whose idea they are",
        Rooms.SelectMany(Circles));

    [Fact]
    public void Every_way_back_that_is_meant_is_still_there() => Convention.Holds(
        "Take these out of the list of ways back: nothing uses them any more",
        s_meant.Keys
            .Where(meant => !Rooms.Any(room => room.Key == meant.Folder && room.Any(use => use.From == meant.From && use.To == meant.To)))
            .Select(meant => $"{meant}"));

    /// <summary>
    /// By folder the uses among the folders in it; the files of a folder itself are its face, and may use all that is in it.
    /// </summary>
    private static IEnumerable<IGrouping<string, (string From, string To, string Why)>> Rooms =>
        from use in SourceSymbols.Uses
        let user = use.From.Split('/')
        let used = use.To.Split('/')
        let shared = user.Zip(used).TakeWhile(pair => pair.First == pair.Second).Count()
        where shared >= 2 && user.Length > shared + 1 && used.Length > shared + 1
        group (From: user[shared], To: used[shared], Why: $"{Path.GetFileNameWithoutExtension(use.From)} uses {use.Type}")
            by string.Join('/', user.Take(shared));

    private static IEnumerable<string> Circles(IGrouping<string, (string From, string To, string Why)> folder)
    {
        var ways = folder.Where(use => !s_meant.ContainsKey((folder.Key, use.From, use.To))).ToLookup(use => use.From);
        return
            from use in ways.SelectMany(way => way)
            where Leads(ways, use.To, use.From, [])
            group use.Why by (use.From, use.To) into way
            select $"{folder.Key}: {way.Key.From} -> {way.Key.To}, as {string.Join("; ", way.Take(8))}";
    }

    private static bool Leads(ILookup<string, (string From, string To, string Why)> ways, string from, string to, HashSet<string> seen) =>
        from == to || seen.Add(from) && ways[from].Select(way => way.To).Distinct().Any(next => Leads(ways, next, to, seen));
}
