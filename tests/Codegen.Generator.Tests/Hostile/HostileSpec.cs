using System.Globalization;
using System.Text;

namespace Codegen.Generator.Tests.Hostile;

/// <summary>A document of one operation and one schema, with a place for text at every spot where a document can hold some.</summary>
internal static class HostileSpec
{
    /// <summary>Every place that holds a description, and nothing else.</summary>
    public static readonly string[] DescriptionPlaces =
    [
        "summary", "operation", "schema", "property", "parameter", "response", "header", "tag", "externalDocs", "server", "example", "link", "callback",
        "info", "body", "enum", "security",
    ];

    /// <summary>The document with a text at some places; other places hold a harmless text.</summary>
    public static string With(string text, params string[] places)
    {
        string At(string place) => Json(places.Contains(place) ? text : "harmless");
        return $$"""
            {
              "openapi": "3.0.3",
              "info": { "title": {{At("title")}}, "version": "1", "description": {{At("info")}} },
              "externalDocs": { "url": "https://example.com", "description": {{At("externalDocs")}} },
              "servers": [ { "url": "https://api.example.com/v1", "description": {{At("server")}} } ],
              "tags": [ { "name": "Things", "description": {{At("tag")}} } ],
              "security": [ { "basic": [] } ],
              "paths": {
                "/things/{id}": {
                  "post": {
                    "operationId": "things.make",
                    "tags": [ "Things" ],
                    "summary": {{At("summary")}},
                    "description": {{At("operation")}},
                    "deprecated": true,
                    "x-deprecatedMessage": {{At("deprecation")}},
                    "parameters": [
                      { "name": "id", "in": "path", "required": true, "description": {{At("parameter")}}, "schema": { "type": "string" } },
                      { "name": "limit", "in": "query", "description": {{At("parameter")}}, "schema": { "type": "string", "default": {{At("default")}} } }
                    ],
                    "requestBody": {
                      "required": true,
                      "description": {{At("body")}},
                      "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/Thing" },
                        "examples": { "one": { "summary": {{At("example")}}, "description": {{At("example")}}, "value": {} } } } }
                    },
                    "callbacks": { "done": { "https://example.com/done": { "post": { "description": {{At("callback")}}, "responses": { "200": { "description": {{At("callback")}} } } } } } },
                    "responses": {
                      "200": {
                        "description": {{At("response")}},
                        "headers": { "X-Rate": { "description": {{At("header")}}, "schema": { "type": "string" } } },
                        "links": { "next": { "operationId": "things.make", "description": {{At("link")}} } },
                        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } }
                      }
                    }
                  }
                }
              },
              "components": {
                "securitySchemes": { "basic": { "type": "http", "scheme": "basic", "description": {{At("security")}} } },
                "schemas": {
                  "Thing": {
                    "type": "object",
                    "description": {{At("schema")}},
                    "deprecated": true,
                    "required": [ "name" ],
                    "properties": {
                      "name": { "type": "string", "description": {{At("property")}}, "default": {{At("default")}}, "pattern": {{At("pattern")}} },
                      "state": { "type": "string", "enum": [ "on", {{At("value")}} ], "x-enum-descriptions": [ {{At("enum")}}, {{At("enum")}} ] },
                      {{At("name")}}: { "type": "string" }
                    }
                  }
                }
              }
            }
            """;
    }

    /// <summary>A schema with these members, used by one operation.</summary>
    public static string WithProperties(IEnumerable<string> names, string schema = "Thing")
    {
        var members = string.Join(", ", names.Select(name => $"{Json(name)}: {{ \"type\": \"string\" }}"));
        return $$"""
            {
              "openapi": "3.0.3",
              "info": { "title": "Names", "version": "1" },
              "servers": [ { "url": "https://api.example.com" } ],
              "paths": { "/things": { "post": {
                "operationId": "make",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": {{Json("#/components/schemas/" + schema.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal))}} } } } },
                "responses": { "204": { "description": "Done." } } } } },
              "components": { "schemas": { {{Json(schema)}}: { "type": "object", "properties": { {{members}} } } } }
            }
            """;
    }

    /// <summary>A JSON string of exactly these UTF-16 units, lone surrogates too.</summary>
    public static string Json(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit is >= ' ' and <= '~' and not '"' and not '\\')
            {
                builder.Append(unit);
            }
            else
            {
                builder.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return builder.Append('"').ToString();
    }
}
