using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>From the model to the plans of all files: names first, then types, then text.</summary>
public static class CSharpPlanner
{
    public static EquatableArray<FilePlan> Plan(ApiModel model, ClientNames client, ProblemBag problems, CancellationToken cancellationToken)
    {
        var typeNames = new NameScope(problems);
        var clientName = typeNames.Take("", client.Name + "Client");
        var codecsName = Code.Identifier(typeNames.Take("", client.Name + "Codecs"));
        var lookup = new SchemaLookup(model.Schemas);
        var chosen = new ChosenNames(model, problems);
        var operations = OperationNames.Solve(model, new AnswerShapes(lookup), chosen);
        var groups = GroupPlanner.Groups(model, operations);
        var options = ClientOptions.Of(model, operations, client.Name, typeNames, problems);
        var delimited = model.Protocol is DelimitedProtocol records ? DelimitedNames.Of(records, client.Name, typeNames) : null;

        var catalog = new TypeCatalog(lookup, typeNames, chosen);
        new TypeCollector(catalog).Collect(model, operation => operations.Of(operation).TypeStem, WebhookPlanner.TypeStemOf);
        new UsageMarker(catalog).Mark(model);

        var space = Code.Namespace(client.Namespace);
        var codecNames = new NameScope(new ProblemBag(), catalog.Declarations.Select(declaration => declaration.Name + "Codec").Concat(ReservedNames.Object));
        var codecs = new CodecTable(Code.Of($"global::{space}.{codecsName}"), codecNames);
        var protocol = ClientProtocol.Of(model, client.Name, typeNames);
        var formats = new ValueFormatTypes(model.Formats, Code.Of($"global::{space}.{Code.Identifier(protocol.ClassName ?? clientName)}"));
        var types = new TypeMapper(catalog, codecs, formats, space);
        var context = new PlanContext(model, client, catalog, types, codecs, typeNames, codecsName, problems)
        {
            Protocol = protocol,
            Formats = formats,
            Options = options,
            Delimited = delimited,
            Operations = operations,
        };
        cancellationToken.ThrowIfCancellationRequested();

        var files = new List<FilePlan>();
        var groupPlans = GroupPlanner.Plan(context, groups, clientName, cancellationToken);
        files.Add(File(client, "Client", null, "client", ClientPlanner.Plan(context, clientName, groupPlans)));
        files.AddRange(groupPlans.Select(group => File(client, "Operations", group.FileName, "operations", group.Plan)));
        AddRecords(files, context);
        AddTypes(files, context, cancellationToken);
        AddProtocol(files, context);
        return files.ToEquatableArray();
    }

    // Before the types: what these read needs codecs of its own, and the file of codecs is written once.
    private static void AddRecords(List<FilePlan> files, PlanContext context)
    {
        if (RecordsPlanner.Plan(context) is { } records)
        {
            files.Add(File(context.Client, "Records", null, "records", records));
        }

        if (CallbacksPlanner.Plan(context) is { } callbacks)
        {
            files.Add(File(context.Client, "Callbacks", null, "callbacks", callbacks));
        }
    }

    private static void AddTypes(List<FilePlan> files, PlanContext context, CancellationToken cancellationToken)
    {
        if (!context.Model.Webhooks.IsEmpty)
        {
            files.Add(File(context.Client, "Webhooks", null, "models", new ModelsPlan(context.Namespace, [WebhookPlanner.Plan(context)])));
        }

        var models = ModelPlanner.Plan(context);
        var enums = EnumPlanner.Plan(context);
        var unions = UnionPlanner.Plan(context);
        cancellationToken.ThrowIfCancellationRequested();
        var codecs = CodecPlanner.Plan(context);

        files.AddRange(TypeFiles.Of(context.Client, "Models", "models", models.Classes.Count, number => models with { Classes = TypeFiles.Part(models.Classes, number) }));
        files.AddRange(TypeFiles.Of(context.Client, "Enums", "enums", Math.Max(enums.OpenEnums.Count, enums.IntegerEnums.Count), number => enums with
        {
            OpenEnums = TypeFiles.Part(enums.OpenEnums, number),
            IntegerEnums = TypeFiles.Part(enums.IntegerEnums, number),
        }));
        files.AddRange(TypeFiles.Of(context.Client, "Unions", "unions", unions.Unions.Count, number => unions with { Unions = TypeFiles.Part(unions.Unions, number) }));

        // The fields stay together, since only those of one file are made in a known order. There is always a first file.
        files.AddRange(TypeFiles.Of(context.Client, "Json", "codecs", Math.Max(codecs.Codecs.Count, 1), number => codecs with
        {
            Fields = number == 0 ? codecs.Fields : [],
            Codecs = TypeFiles.Part(codecs.Codecs, number),
        }));
    }

    private static void AddProtocol(List<FilePlan> files, PlanContext context)
    {
        Add("Servers", "models", ServersPlanner.Plan(context));
        Add("Options", "options", OptionsPlanner.Plan(context));
        Add("Errors", "errors", ErrorPlanner.Plan(context));
        Add("Credentials", "models", CredentialsPlanner.Plan(context));
        Add("Protocol", "protocol", ProtocolPlanner.Plan(context));
        Add("Session", "protocol", SessionPlanner.Plan(context));

        void Add(string kind, string template, object? content)
        {
            if (content is not null)
            {
                files.Add(File(context.Client, kind, null, template, content));
            }
        }
    }

    private static FilePlan File(ClientNames client, string kind, string? group, string template, object content) =>
        new(HintName.Of(client.Name, kind, group), template, content);
}
