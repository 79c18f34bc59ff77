using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.OpenApi;

namespace Codegen.Pipeline.Reading.Descriptors.Checks;

/// <summary>Whether the names in an operation lead somewhere.</summary>
internal sealed class OperationCheck(ApiOperation operation, OperationFrame frame, DescriptorSession session)
{
    private readonly JsonNode? _operation = session.Documents.Tree.Find(operation.Pointer);
    private readonly HashSet<string> _parameters = new(operation.Parameters.Select(parameter => parameter.Wire!.Key), StringComparer.Ordinal);

    private JsonNode? Body => JsonNodes.Member(JsonNodes.Member(_operation, "request"), "schema");

    public void Run()
    {
        var wire = operation.Wire!;
        Path();
        if (wire.KeyMember is { } key && !session.Raw.Member(Body, key).Exists)
        {
            session.Mistakes.UnknownName(Place("key"), key, "parameter or member", _parameters.Concat(session.Raw.MemberNames(Body)));
        }

        if (wire.Batch is { } batch)
        {
            Batch(batch);
        }

        if (wire.OneItemAsObject is not null && !session.Raw.IsList(Body))
        {
            session.Mistakes.Contradiction(JsonPointer.Append(Place("request"), "oneItem"), "the request is not a list");
        }

        Alternatives(wire);
        WireNames();
        foreach (var parameter in operation.Parameters)
        {
            new ParameterCheck(parameter, operation, frame, session).Run();
        }
    }

    private void Path()
    {
        if (frame.Protocol.Path.Length > 0)
        {
            return;
        }

        var named = PathTemplate.Names(operation.Path) ?? [];
        var declared = new HashSet<string>(
            operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Path).Select(parameter => parameter.Name), StringComparer.Ordinal);
        foreach (var name in named.Where(name => !declared.Contains(name)))
        {
            session.Mistakes.UnknownName(Place("path"), name, "parameter with in: path", declared);
        }

        foreach (var parameter in operation.Parameters)
        {
            if (parameter.Location == ParameterLocation.Path && !named.Contains(parameter.Name))
            {
                session.Mistakes.Contradiction(parameter.Pointer, $"the path has no {{{parameter.Name}}}");
            }
        }
    }

    private void Batch(ApiBatch batch)
    {
        var isList = batch.Of == "body"
            ? session.Raw.IsList(Body)
            : session.Raw.IsList(JsonNodes.Member(JsonNodes.Member(JsonNodes.Member(_operation, "parameters"), batch.Of), "schema"))
                || session.Raw.IsList(session.Raw.Member(Body, batch.Of).Schema);
        if (isList || batch.Of.Length == 0)
        {
            return;
        }

        var lists = session.Raw.MemberNames(Body).Where(name => session.Raw.IsList(session.Raw.Member(Body, name).Schema))
            .Concat(operation.Parameters.Where(parameter => parameter.Schema is ArraySchema).Select(parameter => parameter.Wire!.Key))
            .Concat(session.Raw.IsList(Body) ? ["body"] : []);
        session.Mistakes.UnknownName(JsonPointer.Append(batch.Pointer, "of"), batch.Of, "list", lists);
    }

    private void Alternatives(OperationWire wire)
    {
        for (var i = 0; i < wire.Alternatives.Count; i++)
        {
            if (!frame.Alternatives.Contains(wire.Alternatives[i]))
            {
                var pointer = JsonPointer.Append(JsonPointer.Append(Place("response"), "alternatives"), i);
                session.Mistakes.UnknownName(pointer, wire.Alternatives[i], "alternative", frame.Alternatives);
            }
        }
    }

    /// <summary>Parameters that would be written over each other, or over headers and credentials.</summary>
    private void WireNames()
    {
        var known = new HashSet<WireName>();
        foreach (var parameter in operation.Parameters)
        {
            var name = WireName.Of(parameter.Location, parameter.Wire!.InForm, parameter.Name);
            var isTaken = frame.Headers.Contains(name) || (!operation.Security.IsEmpty && frame.Credentials.Contains(name));
            if (!known.Add(name) || isTaken)
            {
                session.Mistakes.Repeated(parameter.Pointer, parameter.Name, "among the parameters, headers and credentials");
            }
        }
    }

    private string Place(string key) => JsonPointer.Append(operation.Pointer, key);
}
