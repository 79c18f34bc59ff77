using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Errors;
using Codegen.Pipeline.Model.Formats;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Passes;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading;

namespace Codegen.Pipeline.Tests.Descriptors;

/// <summary>What the descriptors of the repository are read into.</summary>
public sealed class DescriptorModelTests
{
    private static ApiModel Fly => SpecText.Read(DescriptorFiles.Shipped("sms-fly"));

    private static ApiModel Get => SpecText.Read(DescriptorFiles.Shipped("bulk-get"));

    private static ApiModel Jo => SpecText.Read(DescriptorFiles.Shipped("jo-mobile"));

    private static ApiModel Lines => SpecText.Read(DescriptorFiles.Invented("lines-post.yaml"));

    private static ApiModel Courier => SpecText.Read(DescriptorFiles.Invented("courier-envelope.yaml"));

    [Fact]
    public void Every_descriptor_is_read_without_a_problem()
    {
        var problems = DescriptorFiles.All().SelectMany(file => SpecText.TryRead(file.Text).Problems.Select(problem => file.Name + ": " + SpecText.Show(problem)));

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("sms-fly", 7, 0)]
    [InlineData("bulk-get", 2, 1)]
    [InlineData("jo-mobile", 22, 1)]
    public void All_operations_and_callbacks_are_there(string provider, int operations, int callbacks)
    {
        var model = SpecText.Read(DescriptorFiles.Shipped(provider));

        Assert.Equal(operations, model.Operations.Count);
        Assert.Equal(callbacks, model.Callbacks.Count);
        Assert.All(model.Operations, operation => Assert.Contains(model.Tags, tag => tag.Name == operation.Tag));
    }

    [Fact]
    public void An_envelope_is_read()
    {
        var protocol = Assert.IsType<EnvelopeProtocol>(Fly.Protocol);

        Assert.Equal([new FixedHeader("Accept", "application/json")], protocol.Headers);
        Assert.Equal(("action", "auth", "data", EmptyData.Object), (protocol.ActionMember, protocol.AuthMember, protocol.DataMember, protocol.EmptyData));
        Assert.Equal(["/error/description", "/error"], protocol.Answer.ErrorMessage);
        Assert.Equal("service-time", protocol.Answer.DateFormat);
        var success = protocol.Answer.Success!;
        Assert.Equal("/success", success.At);
        Assert.Equal(
            [new(WireScalarKind.Number, "1"), new(WireScalarKind.Flag, "true"), new(WireScalarKind.Text, "1"), new(WireScalarKind.Text, "true")],
            success.Values);
        Assert.Equal(4, success.Failures.Count);
        Assert.Equal(
            ReadingTolerance.NumbersAsText | ReadingTolerance.TextAsNumbers | ReadingTolerance.FlagsAsNumbers
            | ReadingTolerance.EmptyArrayAsObject | ReadingTolerance.ArrayAsSingle | ReadingTolerance.TrailingCommas,
            protocol.Reading);
    }

    [Fact]
    public void An_action_has_the_method_and_the_path_of_its_protocol()
    {
        var operation = Operation(Fly, "messages.send");

        Assert.Equal(("POST", "/api.php", "SENDMESSAGE"), (operation.Method, operation.Path, operation.Wire!.Action));
        Assert.Equal(SendSafety.Send, operation.Safety);
        Assert.Equal("Messages", operation.Tag);
        Assert.IsType<ReferenceSchema>(Assert.Single(operation.Body!.Contents).Schema);
        Assert.Equal([["body"]], operation.Security);
    }

    [Fact]
    public void Constants_and_other_names_of_an_envelope_are_read()
    {
        var protocol = Assert.IsType<EnvelopeProtocol>(Courier.Protocol);

        Assert.Equal([new ConstantMember("version", new WireScalar(WireScalarKind.Number, "3"))], protocol.Constants);
        Assert.Equal(("command", EmptyData.Omit), (protocol.ActionMember, protocol.EmptyData));
        Assert.Equal(["/result/fault/fields"], protocol.Answer.ErrorDetails);
        Assert.Empty(protocol.Answer.Success!.Failures);
    }

    [Fact]
    public void A_key_may_be_a_member_of_the_body()
    {
        var operation = Operation(Courier, "notices.send");

        Assert.Equal((SendSafety.Keyed, null, "clientRef"), (operation.Safety, operation.KeyParameter, operation.Wire!.KeyMember));
        Assert.Equal("Notices", operation.Tag);
    }

    [Fact]
    public void Credentials_are_read()
    {
        var scheme = Assert.IsType<CredentialsScheme>(Assert.Single(Fly.SecuritySchemes));

        Assert.Equal(CredentialPlace.Body, scheme.Place);
        Assert.Equal([("key", "key", true, true), ("appVersion", "appversion", false, false)], scheme.Credentials.Select(credential => (credential.Argument, credential.WireName, credential.Secret, credential.Required)));
    }

    [Fact]
    public void Errors_are_read()
    {
        var errors = Get.Errors!;
        var code = errors.Codes.Single(candidate => candidate.Code == "1709");

        Assert.Equal(("BulkGetErrorCode", true, ErrorCategory.UnknownOutcome), (errors.Name, errors.IsInteger, errors.Unlisted));
        Assert.Equal(["smpp-3.4"], errors.Fallbacks);
        Assert.Equal((1024L, 1279L), (errors.Ranges[0].First, errors.Ranges[0].Last));
        Assert.Equal([400, 401, 500, 502], errors.Statuses.Select(status => status.Status));
        Assert.Equal(("UserValidationFailed", ErrorCategory.Temporary, ErrorRetry.AfterWait), (code.Name, code.Category, code.Retry));
        Assert.Equal((2, 1000), (code.Attempts, code.WaitMilliseconds));
        Assert.Equal([200], code.Statuses);
        Assert.True(errors.Codes.Single(candidate => candidate.Code == "1725").EndsBatch);
        Assert.Equal(FactSource.Related, errors.Codes.Single(candidate => candidate.Code == "1025").Source);
        Assert.All(errors.Codes.Where(candidate => candidate.Code != "1709"), candidate => Assert.Equal((ErrorRetry.Never, 0), (candidate.Retry, candidate.Attempts)));
    }

    [Fact]
    public void A_code_may_have_other_spellings() =>
        Assert.Equal(["E-MONEY"], Lines.Errors!.Codes.Single(code => code.Code == "E-FUND").Aliases);

    [Fact]
    public void A_delimited_answer_is_read()
    {
        var protocol = Assert.IsType<DelimitedProtocol>(Get.Protocol);
        var answer = protocol.Answer;

        Assert.Equal(("utf-8", false, false), (protocol.Charset, protocol.FormEncoded, protocol.SpaceAsPlus));
        Assert.Equal((",", true, "|", null), (answer.RecordSeparator, answer.RecordStartsWithCode, answer.FieldSeparator, answer.Quote));
        Assert.Equal((true, true, true), (answer.AnyStatus, answer.Trim, answer.UnreadableIsUnknown));
        Assert.Equal([FieldRole.Code, FieldRole.Target, FieldRole.Id], answer.Fields.Select(field => field.Role));
        Assert.IsType<NumberSchema>(answer.Fields[0].Schema);
        Assert.IsType<TextSchema>(answer.Fields[1].Schema);
        Assert.Equal(["1701"], answer.SuccessCodes);
        Assert.Equal(("scheduled", "Scheduled", true), (answer.Alternatives[0].Name, answer.Alternatives[0].First, answer.Alternatives[0].IsSuccess));
        Assert.Equal(RequestErrorForm.CodeAlone, answer.RequestErrors);
        Assert.Equal(
            new RecordMatching("/protocol/answer/matching", "destination", "destination", MatchNormalisation.Digits, false, false),
            answer.Matching);
    }

    [Fact]
    public void A_form_and_a_header_line_are_read()
    {
        var protocol = Assert.IsType<DelimitedProtocol>(Lines.Protocol);

        Assert.Equal(("iso-8859-1", true, true), (protocol.Charset, protocol.FormEncoded, protocol.SpaceAsPlus));
        Assert.Equal(new DelimitedHeader(true, true), protocol.Answer.Header);
        Assert.Equal("\"", protocol.Answer.Quote);
        Assert.Equal("ref-no", protocol.Answer.Fields[2].Column);
        Assert.True(protocol.Answer.Matching!.UnknownOtherwise);
        Assert.All(Operation(Lines, "texts.send").Parameters, parameter => Assert.True(parameter.Wire!.InForm));
    }

    [Fact]
    public void Parameters_are_read()
    {
        var operation = Operation(Get, "messages.submit");
        var destination = Parameter(operation, "destination");
        var message = Parameter(operation, "message").Wire!;
        var url = Parameter(operation, "url").Wire!;

        Assert.Equal(("GET", "/bulksms/bulksms", true), (operation.Method, operation.Path, operation.Wire!.CanOverridePath));
        Assert.Equal((",", true, false), (destination.Wire!.Separator, destination.Wire.DigitsOnly, destination.Explode));
        Assert.True(destination.Required);
        Assert.Equal(("type", new TextEncoding("plain", null)), (message.Encoding!.By, message.Encoding.Otherwise));
        Assert.Equal(new TextEncoding(null, "unicodeText"), message.Encoding.Cases[0].Use);
        Assert.Equal([new WireScalar(WireScalarKind.Number, "2"), new WireScalar(WireScalarKind.Number, "6")], message.Encoding.Cases[0].Values);
        Assert.Equal(("type", "4"), (url.With!.Parameter, url.With.Values[0].Text));
        Assert.Equal(new ApiBatch("/operations/messages.submit/batch", "destination", 100, true), operation.Wire.Batch);
        Assert.True(Parameter(Operation(Get, "messages.schedule"), "date").Wire!.CanOverrideName);
        Assert.Equal(["scheduled"], Operation(Get, "messages.schedule").Wire!.Alternatives);
    }

    [Fact]
    public void A_parameter_may_be_repeated_and_have_another_name()
    {
        var recipients = Parameter(Operation(Lines, "texts.send"), "to");

        Assert.Equal(("recipients", null, true), (recipients.Wire!.Key, recipients.Wire.Separator, recipients.Explode));
    }

    [Fact]
    public void Formats_are_read_and_named_by_schemas()
    {
        var formats = Get.Formats.ToDictionary(format => format.Name);

        Assert.Equal((ValueFormatKind.Time, "hh:mm tt", LetterCase.Lower), (formats["twelve-hours"].Kind, formats["twelve-hours"].Write, formats["twelve-hours"].Letters));
        Assert.Equal(12, formats["gmt-offset"].MaxHours);
        Assert.Equal([0, 30], formats["gmt-offset"].Minutes);
        Assert.Equal(new WireScalar(WireScalarKind.Text, "1"), formats["zero-one"].WhenTrue);
        Assert.Equal(ValueZone.Unspecified, formats["report-time"].Zone);
        Assert.Equal("gmt-offset", Parameter(Operation(Get, "messages.schedule"), "gmt").Schema.Facts.ValueFormat);
        Assert.Equal("Europe/Kyiv", Fly.Formats.Single(format => format.Name == "service-time").Place);
        Assert.Equal(" - ", Jo.Formats.Single(format => format.Name == "span").Separator);
    }

    [Fact]
    public void Settings_are_read()
    {
        var setting = Assert.Single(Get.Settings);

        Assert.Equal(("unicodeText", "utf-16be-hex"), (setting.Name, setting.Default));
        Assert.Equal(["utf-16be-hex", "plain"], setting.Values);
    }

    [Fact]
    public void A_session_is_read()
    {
        var scheme = Assert.IsType<SessionScheme>(Assert.Single(Jo.SecuritySchemes));

        Assert.Equal(["session.authorize", "session.createToken"], scheme.Steps.Select(step => step.OperationId));
        Assert.Equal(new SessionValue("username", "username", null, null), scheme.Steps[0].Send[0]);
        Assert.Equal(new SessionValue("authorization_code", null, "authorizationCode", null), scheme.Steps[1].Send[0]);
        Assert.Equal([new SessionTake("token", "/data/access_token"), new SessionTake("expiry", "/data/expires_at")], scheme.Steps[1].Take);
        Assert.Equal(new SessionToken("token", CredentialPlace.Header, "X-Access-Token", ""), scheme.Token);
        Assert.Equal(new SessionExpiry("expiry", ExpiryUnit.UnixSeconds, null, 30), scheme.Expiry);
        Assert.Equal([401], scheme.RenewalStatuses);
        Assert.Equal((true, "session.logout"), (scheme.ReadyToken, scheme.LogoutOperation));
        Assert.Empty(Operation(Jo, "session.authorize").Security);
        Assert.Equal([["session-token"]], Operation(Jo, "messages.send").Security);
    }

    [Fact]
    public void A_rest_operation_is_read()
    {
        var protocol = Assert.IsType<RestProtocol>(Jo.Protocol);
        var send = Operation(Jo, "messages.send");

        Assert.Equal((true, true), (protocol.Answer!.KeepRaw, protocol.Reading.HasFlag(ReadingTolerance.SingleAsArray)));
        Assert.Equal(("POST", "/send", "body", 100, false), (send.Method, send.Path, send.Wire!.Batch!.Of, send.Wire.Batch.Limit, send.Wire.Batch.Split));
        Assert.Contains(Jo.Operations, operation => operation.Wire!.OneItemAsObject == new OneItemForm("replacementForm"));
        Assert.Equal(FactSource.Client, Operation(Jo, "session.authorize").Wire!.Confidence);
    }

    [Fact]
    public void The_smallest_descriptor_is_read_as_JSON()
    {
        var model = SpecText.Read(DescriptorFiles.Invented("token-rest.json"));

        Assert.IsType<BearerScheme>(Assert.Single(model.SecuritySchemes));
        Assert.Null(Assert.IsType<RestProtocol>(model.Protocol).Answer);
        Assert.Null(model.Errors);
        Assert.True(Assert.Single(model.Operations).Wire!.NothingToRead);
    }

    [Fact]
    public void Callbacks_are_read()
    {
        var report = Assert.Single(Get.Callbacks);

        Assert.Equal([CallbackSource.Form, CallbackSource.Query], report.Sources);
        Assert.Equal(["s", "dt", "i"], report.Prefixes);
        Assert.Equal((true, 200, null, FactSource.Client), (report.IgnoreCase, report.AnswerStatus, report.AnswerListOf, report.Confidence));
        Assert.Contains(Get.Schemas, schema => schema.Name == "DeliveryState");
    }

    [Fact]
    public void A_format_that_no_descriptor_declares_means_nothing_in_OpenAPI()
    {
        var schema = SpecText.ReadSchema("type: string\nx-codegen-format: day");

        Assert.Null(schema.Facts.ValueFormat);
    }

    [Fact]
    public void Passes_keep_what_only_callbacks_use()
    {
        var problems = new ProblemBag();

        var model = ApiPasses.Run(Get, problems);

        Assert.Empty(problems.Problems);
        Assert.Contains(model.Schemas, schema => schema.Name == "DeliveryState");
    }

    [Fact]
    public void Selected_operations_keep_the_steps_of_the_login()
    {
        var file = SpecText.File(DescriptorFiles.Shipped("jo-mobile"));
        var problems = new ProblemBag();

        var model = SpecReader.ReadModel(file with { Options = file.Options with { Operations = "messages.send" } }, problems, CancellationToken.None)!;

        Assert.Empty(problems.Problems);
        Assert.Equal(["session.authorize", "session.createToken", "session.logout", "messages.send"], model.Operations.Select(operation => operation.OperationId));
    }

    private static ApiOperation Operation(ApiModel model, string id) => model.Operations.Single(operation => operation.OperationId == id);

    private static ApiParameter Parameter(ApiOperation operation, string name) => operation.Parameters.Single(parameter => parameter.Name == name);
}
