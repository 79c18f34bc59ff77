using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Passes;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading;
using Codegen.Testing;

namespace Codegen.Pipeline.Tests.Reading;

public class SharedDocumentTests
{
    /// <summary>What each document is expected to give: operations, named schemas after the passes, problems by id.</summary>
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["google-paws-spectrum-v1explorer.swagger2.json"] = "6 operations, 40 schemas; ",
        ["npm/bulksms.com.json"] = "15 operations, 11 schemas; ",
        ["npm/callcontrol.com.json"] = "6 operations, 5 schemas; ",
        ["npm/callfire.com.json"] = "122 operations, 104 schemas; ",
        ["npm/fraudlabspro.com_sms-verification.json"] = "2 operations, 0 schemas; ",
        ["npm/idtbeyond.com.json"] = "15 operations, 3 schemas; ",
        ["npm/neutrinoapi.net.json"] = "28 operations, 26 schemas; ",
        ["npm/o2.cz_mobility.json"] = "2 operations, 3 schemas; ",
        ["npm/o2.cz_sociodemo.json"] = "3 operations, 3 schemas; ",
        ["npm/openstf.io.json"] = "10 operations, 7 schemas; ",
        ["npm/twilio.com_api.json"] = "195 operations, 142 schemas; ",
        ["npm/zoom.us.json"] = "373 operations, 0 schemas; ",
        ["reloadly-all-2022.openapi31.yaml"] = "37 operations, 122 schemas; ",
        ["reloadly-rest-1.0.0-2018-11.swagger2.json"] = "14 operations, 0 schemas; ",
        ["reloadly-topup-1.0.0-apisguru.swagger2.json"] = "14 operations, 0 schemas; ",
        ["route-mobile-sms-1.0.0.openapi30.yaml"] = "14 operations, 7 schemas; ",
        ["twilio-2010-04-01-apisguru-reconstructed.swagger2.json"] = "116 operations, 0 schemas; ",
        ["twilio-2010-04-01.swagger2.json"] = "116 operations, 0 schemas; ",
        ["zoom-2.0.0-2018.swagger2.json"] = "155 operations, 122 schemas; CG2005 x2",
    };

    [SharedFact("openapi")]
    public void EveryDocumentGivesWhatIsExpected()
    {
        var found = new List<string>();
        var expected = new List<string>();
        foreach (var (name, file) in Documents())
        {
            var (tree, model, problems) = Read(file);
            Assert.NotNull(model);
            var ids = problems.GroupBy(problem => problem.Id).OrderBy(group => group.Key).Select(group => $"{ProblemRules.Of(group.Key).Code} x{group.Count()}");
            found.Add($"{name}: {model.Operations.Count} operations, {model.Schemas.Count} schemas; {string.Join(", ", ids)}");
            expected.Add($"{name}: {(Expected.TryGetValue(name, out var line) ? line : "unexpected")}");
            Assert.All(ProblemLocator.Locate(file, tree, problems), located => Assert.True(located.Start > 0));
        }

        Assert.Equal(string.Join('\n', expected), string.Join('\n', found));
    }

    [SharedFact("openapi")]
    public void EveryReferenceLeadsToASchemaThatIsNoReference()
    {
        foreach (var (_, file) in Documents())
        {
            var (_, model, _) = Read(file);
            Assert.NotNull(model);
            var named = model.Schemas.ToDictionary(schema => schema.Pointer, schema => schema.Schema);
            var roots = model.Operations.SelectMany(ModelWalk.Schemas).Concat(named.Values);
            Assert.All(roots.SelectMany(SchemaWalk.Targets), target => Assert.IsNotType<ReferenceSchema>(named[target]));
            Assert.DoesNotContain(roots, ContainsAllOf);
        }
    }

    [SharedFact("openapi")]
    public void TheSmallStackSufficesForEveryDocument()
    {
        var thread = new Thread(() => Documents().ToList().ForEach(document => Read(document.File)), 256 * 1024);
        thread.Start();

        Assert.True(thread.Join(TimeSpan.FromMinutes(2)));
    }

    private static IEnumerable<(string Name, SpecFile File)> Documents() =>
        SharedDocuments.Names().Select(name => (name, SpecText.File(File.ReadAllText(Path.Combine(SharedDocuments.Folder, name)))));

    private static (SpecTree? Tree, ApiModel? Model, IReadOnlyList<SpecProblem> Problems) Read(SpecFile file)
    {
        var problems = new ProblemBag();
        var tree = SpecTreeReader.Read(file, problems);
        var model = tree is null ? null : SpecReader.ReadModel(tree, SpecText.Options, problems, CancellationToken.None);
        return (tree, model is null ? null : ApiPasses.Run(model, problems), problems.Problems);
    }

    private static bool ContainsAllOf(ApiSchema schema) => schema is AllOfSchema || SchemaWalk.Children(schema).Any(ContainsAllOf);
}
