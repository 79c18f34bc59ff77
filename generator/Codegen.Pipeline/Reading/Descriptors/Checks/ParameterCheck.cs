using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Reading.Descriptors.Checks;

/// <summary>Whether a parameter agrees with its own schema and with the parameters that it names.</summary>
internal sealed class ParameterCheck(ApiParameter parameter, ApiOperation operation, OperationFrame frame, DescriptorSession session)
{
    private readonly ParameterWire _wire = parameter.Wire!;

    public void Run()
    {
        var raw = session.Documents.Tree.Find(parameter.Pointer);
        var isList = session.Raw.IsList(JsonNodes.Member(raw, "schema"));
        var hasList = JsonNodes.Member(raw, "list") is not null;
        if (hasList && !isList)
        {
            session.Mistakes.Contradiction(Place("list"), "the schema is not one of a list");
        }
        else if (isList && !hasList && frame.Protocol.Protocol is DelimitedProtocol)
        {
            session.Mistakes.MissingKey(parameter.Pointer, "list", "a map that says how the items of the list are written");
        }

        if (_wire.InForm && operation.Method == "GET" && JsonNodes.Member(raw, "in") is not null)
        {
            session.Mistakes.Contradiction(Place("in"), "a GET request has no form");
        }

        if (_wire.With is { } with)
        {
            Values(JsonPointer.Append(with.Pointer, "parameter"), with.Parameter, JsonPointer.Append(with.Pointer, "values"), with.Values);
        }

        Encoding();
    }

    private void Encoding()
    {
        if (_wire.Encoding is not { By: { } by } encoding)
        {
            return;
        }

        var place = JsonPointer.Append(encoding.Pointer, "by");
        Values(place, by, place, []);
        var seen = new HashSet<WireScalar>();
        for (var i = 0; i < encoding.Cases.Count; i++)
        {
            var pointer = JsonPointer.Append(JsonPointer.Append(JsonPointer.Append(encoding.Pointer, "cases"), i), "values");
            Values(null, by, pointer, encoding.Cases[i].Values);
            for (var j = 0; j < encoding.Cases[i].Values.Count; j++)
            {
                if (!seen.Add(encoding.Cases[i].Values[j]))
                {
                    session.Mistakes.Repeated(JsonPointer.Append(pointer, j), encoding.Cases[i].Values[j].Text, "among the cases");
                }
            }
        }
    }

    /// <summary>Another parameter and values that it may have.</summary>
    /// <param name="namePlace">Where the name stands; null where it was looked at already.</param>
    private void Values(string? namePlace, string name, string valuesPlace, EquatableArray<WireScalar> values)
    {
        var other = name == _wire.Key ? null : JsonNodes.Member(session.Documents.Tree.Find(JsonPointer.Append(operation.Pointer, "parameters")), name);
        if (other is null)
        {
            if (namePlace is not null && name.Length > 0)
            {
                var others = operation.Parameters.Select(candidate => candidate.Wire!.Key).Where(key => key != _wire.Key);
                session.Mistakes.UnknownName(namePlace, name, "other parameter", others);
            }

            return;
        }

        if (session.Raw.Values(JsonNodes.Member(other, "schema")) is not { } allowed)
        {
            return;
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (!allowed.Contains(values[i]))
            {
                session.Mistakes.UnknownName(
                    JsonPointer.Append(valuesPlace, i), Shown(values[i]), $"value of '{name}'", allowed.Select(Shown));
            }
        }
    }

    /// <summary>With quotes around texts, because 4 and the text of it are different values.</summary>
    private static string Shown(WireScalar value) => value.Kind == WireScalarKind.Text ? "\"" + value.Text + "\"" : value.Text;

    private string Place(string key) => JsonPointer.Append(parameter.Pointer, key);
}
