using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Codegen.Corpus.RoundTrips;

/// <summary>Which codec the generated code uses for which body, read from its source: that alone knows without guessing.</summary>
internal sealed class GeneratedBodies
{
    private readonly Dictionary<(string Method, string Path), string> _requests = [];
    private readonly Dictionary<(string Method, string Path), List<(int First, int Last, string Codec)>> _answers = [];
    private readonly HashSet<(string Method, string Path)> _paths = [];
    private readonly HashSet<(string Method, string Path)> _sharedPaths = [];
    private readonly Dictionary<string, string?> _schemas = new(StringComparer.OrdinalIgnoreCase);

    public GeneratedBodies(IEnumerable<SyntaxTree> trees)
    {
        foreach (var tree in trees)
        {
            foreach (var type in tree.GetRoot().DescendantNodes(node => node is not MemberDeclarationSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>())
            {
                AddSchema(type);
                AddOperations(type);
            }
        }
    }

    /// <summary>The expression of the body's codec, or null where there is none or more than one.</summary>
    public string? CodecOf(BodyPlace place)
    {
        if (place.Method is null)
        {
            return place.IsClear ? _schemas.GetValueOrDefault(Letters(place.Name) + "codec") : null;
        }

        if (_sharedPaths.Contains((place.Method, place.Name)))
        {
            return null;
        }

        if (place.Status is not { } status)
        {
            return _requests.GetValueOrDefault((place.Method, place.Name));
        }

        var answers = _answers.GetValueOrDefault((place.Method, place.Name)) ?? [];
        return int.TryParse(status.Replace("X", "0", StringComparison.OrdinalIgnoreCase), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? answers.Where(answer => code >= answer.First && code <= answer.Last).OrderBy(answer => answer.Last - answer.First).FirstOrDefault().Codec
            : answers.FirstOrDefault(answer => answer is (0, 0, _)).Codec;
    }

    private void AddSchema(TypeDeclarationSyntax type)
    {
        var name = type.Identifier.ValueText;
        if (type.Parent is TypeDeclarationSyntax && name.EndsWith("Codec", StringComparison.Ordinal))
        {
            var key = Letters(name);
            var expression = $"{FullName(type)}.Instance";
            _schemas[key] = _schemas.ContainsKey(key) ? null : expression;
        }
    }

    private void AddOperations(TypeDeclarationSyntax type)
    {
        var operations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var field in type.Members.OfType<FieldDeclarationSyntax>())
        {
            foreach (var variable in field.Declaration.Variables)
            {
                if (variable.Initializer?.Value is ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: [_, var method, var path, ..] } creation &&
                    field.Declaration.Type.ToString().EndsWith(".ApiOperation", StringComparison.Ordinal))
                {
                    var key = (Literal(method), Literal(path));
                    operations[variable.Identifier.ValueText] = key;
                    if (!_paths.Add(key))
                    {
                        // Operations that only a query in the path's key tells apart.
                        _sharedPaths.Add(key);
                    }

                    foreach (var error in creation.DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
                    {
                        if (error.ArgumentList is { Arguments: [var first, var last, var codec] } && error.Type.ToString().Contains("ApiErrorCase", StringComparison.Ordinal))
                        {
                            AddAnswer(key, Number(first), Number(last), codec);
                        }
                    }
                }
            }
        }

        var methods = type.Members.OfType<MethodDeclarationSyntax>().ToList();
        foreach (var method in methods)
        {
            var key = method.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
                .Where(creation => creation.Type.ToString().EndsWith(".ApiRequest", StringComparison.Ordinal))
                .Select(creation => creation.ArgumentList is { Arguments: [var operation, ..] } ? operation.ToString() : "")
                .FirstOrDefault(operations.ContainsKey);
            if (key is not null)
            {
                AddMethod(operations[key], method, methods);
            }
        }
    }

    private void AddMethod((string, string) key, MethodDeclarationSyntax method, List<MethodDeclarationSyntax> methods)
    {
        foreach (var call in method.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            switch (NameOf(call), call.ArgumentList.Arguments)
            {
                case ("SetJsonBody", [var codec, ..]):
                    _requests[key] = codec.ToString();
                    break;
                case ("SendForJsonAsync" or "SendForJsonOrNullAsync" or "SendForJsonOrNoValueAsync", [_, var codec, _]):
                    AddAnswer(key, 200, 299, codec);
                    AddAnswer(key, 0, 0, codec);
                    break;
                case ("SendForAnswerAsync", [_, var reader, _]):
                    var read = methods.Find(candidate => candidate.Identifier.ValueText == reader.ToString());
                    foreach (var answer in read?.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(inner => NameOf(inner) == "ReadJson") ?? [])
                    {
                        var (first, last) = RangeOf(answer);
                        AddAnswer(key, first, last, answer.ArgumentList.Arguments[0]);
                    }

                    break;
            }
        }
    }

    private void AddAnswer((string, string) key, int first, int last, ArgumentSyntax codec)
    {
        if (!_answers.TryGetValue(key, out var answers))
        {
            _answers.Add(key, answers = []);
        }

        answers.Add((first, last, codec.ToString()));
    }

    // An arm of the switch over the status; an answer outside of one is the only one.
    private static (int First, int Last) RangeOf(InvocationExpressionSyntax call)
    {
        var bounds = call.Ancestors().OfType<SwitchExpressionArmSyntax>().FirstOrDefault()?.Pattern
            .DescendantNodes().OfType<RelationalPatternSyntax>().Select(bound => (int)((LiteralExpressionSyntax)bound.Expression).Token.Value!).ToList();
        return bounds is [var first, var last] ? (first, last) : (200, 299);
    }

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static string FullName(TypeDeclarationSyntax type) => string.Join('.', type.Ancestors()
        .Select(ancestor => ancestor switch
        {
            TypeDeclarationSyntax outer => outer.Identifier.ValueText,
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            _ => null,
        })
        .OfType<string>()
        .Reverse()
        .Append(type.Identifier.ValueText));

    private static string Literal(ArgumentSyntax argument) => argument.Expression is LiteralExpressionSyntax literal ? literal.Token.ValueText : "";

    private static int Number(ArgumentSyntax argument) => argument.Expression is LiteralExpressionSyntax { Token.Value: int number } ? number : -1;

    public static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
