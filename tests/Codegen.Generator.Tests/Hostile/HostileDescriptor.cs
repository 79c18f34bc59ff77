using System.Text.Json;

namespace Codegen.Generator.Tests.Hostile;

/// <summary>A descriptor of delimited answers, with a place for text at every spot where one can hold any.</summary>
internal static class HostileDescriptor
{
    /// <summary>Every place that becomes documentation.</summary>
    public static readonly string[] DescriptionPlaces =
    [
        "info", "auth", "credential", "field", "alternative", "setting", "format", "meaning", "range", "status", "group", "summary", "operation",
        "parameter", "optional", "response", "callback", "report", "schema",
    ];

    /// <summary>Every place that becomes a literal.</summary>
    public static readonly string[] LiteralPlaces = ["first", "column", "condition", "wire", "overridable", "alias", "prefix", "success"];

    /// <summary>The descriptor with a text at some places; other places hold a harmless text.</summary>
    public static string With(string text, params string[] places)
    {
        string At(string place, string otherwise = "harmless") => JsonSerializer.Serialize(places.Contains(place) ? text : otherwise);
        return $$"""
            {
              "descriptor": "1.0",
              "info": { "title": "Things", "version": "1", "description": {{At("info")}} },
              "servers": [ { "url": "https://api.example.com" } ],
              "auth": { "kind": "query", "description": {{At("auth")}}, "credentials": { "key": { "description": {{At("credential")}} } } },
              "protocol": {
                "kind": "delimited", "method": "POST",
                "parameters": { "in": "form" },
                "answer": {
                  "recordSeparator": "\n", "fieldSeparator": ";",
                  "header": { "presence": "optional", "order": "by-name" },
                  "fields": [
                    { "name": "state", "role": "code", "column": {{At("column")}}, "description": {{At("field")}} },
                    { "name": "number", "role": "target", "optional": true, "description": {{At("field")}} },
                    { "name": "note", "role": "value", "optional": true, "description": {{At("field")}} }
                  ],
                  "success": { "codes": [ {{At("success")}} ] },
                  "alternatives": { "held": { "first": {{At("first")}}, "description": {{At("alternative")}}, "fields": [ { "name": "ticket", "role": "id" } ], "means": "success" } },
                  "requestErrors": { "form": "code-alone" },
                  "matching": { "parameter": "numbers", "field": "number", "missing": { "afterEnd": "not-submitted", "otherwise": "unknown-outcome" } }
                }
              },
              "settings": { "coding": { "description": {{At("setting")}}, "values": [ "plain", "base64" ], "default": "plain" } },
              "formats": { "day": { "kind": "date", "write": "yyyy", "description": {{At("format")}} } },
              "errors": {
                "type": "text",
                "codes": { "E1": { "name": "First", "meaning": {{At("meaning")}}, "category": "request", "retry": "never", "aliases": [ {{At("alias")}} ] } },
                "statuses": { "400": { "meaning": {{At("status")}}, "category": "request", "retry": "never" } }
              },
              "groups": { "Texts": {{At("group")}} },
              "operations": {
                "texts.send": {
                  "summary": {{At("summary")}}, "description": {{At("operation")}}, "path": "/send", "overridable": [ "path" ], "send": "send",
                  "parameters": {
                    "numbers": { "description": {{At("parameter")}}, "name": {{At("wire", "to")}}, "required": true, "schema": { "type": "array", "items": { "type": "string" } }, "list": { "form": "repeated" } },
                    "kind": { "description": {{At("parameter")}}, "required": true, "schema": { "type": "string" } },
                    "text": { "description": {{At("parameter")}}, "required": true, "schema": { "type": "string" },
                      "encoding": { "by": "kind", "cases": [ { "values": [ {{At("condition")}} ], "use": { "setting": "coding" } } ], "otherwise": "plain" } },
                    "link": { "description": {{At("optional")}}, "name": {{At("overridable", "link")}}, "overridable": true, "schema": { "type": "string" }, "with": { "parameter": "kind", "values": [ {{At("condition")}} ] } }
                  },
                  "response": { "description": {{At("response")}}, "alternatives": [ "held" ] }
                }
              },
              "callbacks": {
                "report": { "summary": {{At("callback")}}, "description": {{At("report")}}, "from": [ "form" ], "prefixes": [ {{At("prefix", "s")}} ], "schema": { "$ref": "#/schemas/Report" }, "answer": { "status": 200 } }
              },
              "schemas": { "Report": { "type": "object", "description": {{At("schema")}}, "properties": { "state": { "type": "string", "description": {{At("schema")}} }, "number": { "type": "string" } } } }
            }
            """;
    }
}
