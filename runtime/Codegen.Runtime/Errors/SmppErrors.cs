namespace Codegen.Runtime.Errors;

/// <summary>
/// The command_status codes of SMPP, which gateways pass on. Names are those of the standard, meanings are in our own words, and
/// categories are ours: the standard has none. None allows a repeat, because a gateway may have acted on what it hands on.
/// </summary>
public static class SmppErrors
{
    /// <summary>SMPP 3.4, section 5.1.3, in decimal.</summary>
    public static ErrorFallback Version34 { get; } = new(
        "SMPP 3.4",
        Code("0", "ESME_ROK", "Request accepted.", ErrorCategory.UnknownOutcome),
        Code("1", "ESME_RINVMSGLEN", "Message body longer or shorter than the SMSC allows.", ErrorCategory.Content),
        Code("2", "ESME_RINVCMDLEN", "PDU length field does not match the PDU.", ErrorCategory.Request),
        Code("3", "ESME_RINVCMDID", "Command not known to the SMSC.", ErrorCategory.Request),
        Code("4", "ESME_RINVBNDSTS", "Command not allowed in the current bind state.", ErrorCategory.Request),
        Code("5", "ESME_RALYBND", "Session is already bound.", ErrorCategory.Request),
        Code("6", "ESME_RINVPRTFLG", "Priority value not valid.", ErrorCategory.Request),
        Code("7", "ESME_RINVREGDLVFLG", "Delivery-receipt request flag not valid.", ErrorCategory.Request),
        Code("8", "ESME_RSYSERR", "Unspecified failure inside the SMSC.", ErrorCategory.Service),
        Code("10", "ESME_RINVSRCADR", "Sender address rejected.", ErrorCategory.Sender),
        Code("11", "ESME_RINVDSTADR", "Recipient address rejected.", ErrorCategory.Recipient),
        Code("12", "ESME_RINVMSGID", "Unknown or malformed message id.", ErrorCategory.Request),
        Code("13", "ESME_RBINDFAIL", "Bind refused.", ErrorCategory.Credentials),
        Code("14", "ESME_RINVPASWD", "Wrong password.", ErrorCategory.Credentials),
        Code("15", "ESME_RINVSYSID", "Unknown account (system id).", ErrorCategory.Credentials),
        Code("17", "ESME_RCANCELFAIL", "Cancelling the message did not succeed.", ErrorCategory.Request),
        Code("19", "ESME_RREPLACEFAIL", "Replacing the message did not succeed.", ErrorCategory.Request),
        Code("20", "ESME_RMSGQFUL", "Queue at the SMSC is full.", ErrorCategory.Temporary),
        Code("21", "ESME_RINVSERTYP", "Service type not valid.", ErrorCategory.Request),
        Code("51", "ESME_RINVNUMDESTS", "Count of destinations out of range (submit_multi).", ErrorCategory.Recipient),
        Code("52", "ESME_RINVDLNAME", "Distribution list name not valid.", ErrorCategory.Recipient),
        Code("64", "ESME_RINVDESTFLAG", "Destination kind flag not valid (submit_multi).", ErrorCategory.Request),
        Code("66", "ESME_RINVSUBREP", "Submit asked to replace an earlier message in a way that is not valid.", ErrorCategory.Request),
        Code("67", "ESME_RINVESMCLASS", "esm_class value not valid.", ErrorCategory.Request),
        Code("68", "ESME_RCNTSUBDL", "Sending to a distribution list is not possible.", ErrorCategory.Recipient),
        Code("69", "ESME_RSUBMITFAIL", "Submit failed for a general reason.", ErrorCategory.Service),
        Code("72", "ESME_RINVSRCTON", "Sender type-of-number not valid.", ErrorCategory.Sender),
        Code("73", "ESME_RINVSRCNPI", "Sender numbering plan not valid.", ErrorCategory.Sender),
        Code("80", "ESME_RINVDSTTON", "Recipient type-of-number not valid.", ErrorCategory.Recipient),
        Code("81", "ESME_RINVDSTNPI", "Recipient numbering plan not valid.", ErrorCategory.Recipient),
        Code("83", "ESME_RINVSYSTYP", "system_type value not valid.", ErrorCategory.Credentials),
        Code("84", "ESME_RINVREPFLAG", "replace_if_present flag not valid.", ErrorCategory.Request),
        Code("85", "ESME_RINVNUMMSGS", "Number of messages not valid.", ErrorCategory.Request),
        Code("88", "ESME_RTHROTTLED", "Sender exceeds its permitted rate.", ErrorCategory.Rate),
        Code("97", "ESME_RINVSCHED", "Scheduled delivery time not valid.", ErrorCategory.Request),
        Code("98", "ESME_RINVEXPIRY", "Validity period (expiry) not valid.", ErrorCategory.Request),
        Code("99", "ESME_RINVDFTMSGID", "Predefined message not valid or absent.", ErrorCategory.Request),
        Code("100", "ESME_RX_T_APPN", "Receiving application reports a temporary failure.", ErrorCategory.Temporary),
        Code("101", "ESME_RX_P_APPN", "Receiving application reports a permanent failure.", ErrorCategory.Recipient),
        Code("102", "ESME_RX_R_APPN", "Receiving application rejects the message.", ErrorCategory.Recipient),
        Code("103", "ESME_RQUERYFAIL", "Query of a message failed.", ErrorCategory.Service),
        Code("192", "ESME_RINVOPTPARSTREAM", "Optional-parameter part of the PDU is malformed.", ErrorCategory.Request),
        Code("193", "ESME_ROPTPARNOTALLWD", "Optional parameter not permitted here.", ErrorCategory.Request),
        Code("194", "ESME_RINVPARLEN", "Parameter length not valid.", ErrorCategory.Request),
        Code("195", "ESME_RMISSINGOPTPARAM", "A required optional parameter is absent.", ErrorCategory.Request),
        Code("196", "ESME_RINVOPTPARAMVAL", "Optional parameter value not valid.", ErrorCategory.Request),
        Code("254", "ESME_RDELIVERYFAILURE", "Delivery failed (data_sm_resp).", ErrorCategory.Recipient),
        Code("255", "ESME_RUNKNOWNERR", "Failure of unknown kind.", ErrorCategory.Unknown));

    private static ErrorInfo Code(string code, string name, string meaning, ErrorCategory category) => new(code, name, meaning, category, ErrorRetry.Never);
}
