using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Errors;

namespace Codegen.Pipeline.Reading.Descriptors.Checks;

/// <summary>Whether the steps of a login lead to a token.</summary>
internal sealed class LoginCheck(SessionScheme scheme, DescriptorSession session)
{
    private readonly JsonObject _operations = session.Documents.Tree.Root["operations"] as JsonObject ?? [];
    private readonly HashSet<string> _credentials = new(scheme.Credentials.Select(credential => credential.Argument), StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public void Run()
    {
        foreach (var step in scheme.Steps)
        {
            Operation(JsonPointer.Append(step.Pointer, "operation"), step.OperationId, true);
            Send(step);
            foreach (var take in step.Take)
            {
                if (!_taken.Add(take.Name))
                {
                    session.Mistakes.Repeated(JsonPointer.Append(JsonPointer.Append(step.Pointer, "take"), take.Name), take.Name, "among the values that steps take");
                }
            }
        }

        Taken("token", scheme.Token.Taken);
        if (scheme.Expiry is { } expiry)
        {
            Taken("expiry", expiry.Taken);
            if (expiry.Format is { } format)
            {
                session.MomentFormat(Place("expiry", "format"), format);
            }
        }

        if (scheme.LogoutOperation is { } logout)
        {
            Operation(JsonPointer.Append(scheme.Pointer, "logout"), logout, false);
        }
    }

    /// <summary>Codes that mean that a token has ended must be known ones.</summary>
    public void RunCodes(ErrorTable errors)
    {
        var known = new HashSet<string>(errors.Codes.SelectMany(code => code.Aliases.Append(code.Code)), StringComparer.Ordinal);
        for (var i = 0; i < scheme.RenewalCodes.Count; i++)
        {
            if (!known.Contains(scheme.RenewalCodes[i]))
            {
                session.Mistakes.UnknownName(JsonPointer.Append(Place("renewal", "codes"), i), scheme.RenewalCodes[i], "error code", errors.Codes.Select(code => code.Code));
            }
        }
    }

    private void Operation(string pointer, string id, bool isLogin)
    {
        if (id.Length == 0)
        {
            return;
        }

        if (!_operations.TryGetPropertyValue(id, out var operation))
        {
            session.Mistakes.UnknownName(pointer, id, "operation", _operations.Select(member => member.Key));
        }
        else if (isLogin && JsonNodes.Text(JsonNodes.Member(operation, "auth")) != "none")
        {
            session.Mistakes.Contradiction(pointer, $"the login calls '{id}', which needs a token itself; give it auth: none");
        }
    }

    private void Send(SessionStep step)
    {
        var operation = JsonNodes.Member(_operations, step.OperationId);
        var schema = JsonNodes.Member(JsonNodes.Member(operation, "request"), "schema");
        foreach (var member in step.Send)
        {
            var pointer = JsonPointer.Append(JsonPointer.Append(step.Pointer, "send"), member.Member);
            if (schema is not null && !session.Raw.Member(schema, member.Member).Exists && session.Raw.MemberNames(schema).Any())
            {
                session.Mistakes.UnknownName(pointer, member.Member, "member of that operation's request", session.Raw.MemberNames(schema));
            }

            if (member.Credential is { } credential && !_credentials.Contains(credential))
            {
                session.Mistakes.UnknownName(JsonPointer.Append(pointer, "credential"), credential, "credential", _credentials);
            }

            if (member.Taken is { } taken && !_taken.Contains(taken))
            {
                session.Mistakes.UnknownName(JsonPointer.Append(pointer, "taken"), taken, "value that an earlier step takes", _taken);
            }
        }
    }

    private void Taken(string key, string name)
    {
        if (name.Length > 0 && !_taken.Contains(name))
        {
            session.Mistakes.UnknownName(Place(key, "taken"), name, "value that a step takes", _taken);
        }
    }

    private string Place(string key, string member) => JsonPointer.Append(JsonPointer.Append(scheme.Pointer, key), member);
}
