namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Words that a path uses for what is done rather than for what is there. Words that are nouns as often, such as "report", are not among them.</summary>
internal static class VerbWords
{
    private static readonly HashSet<string> Reading = new(StringComparer.OrdinalIgnoreCase)
    {
        "search", "find", "query", "list", "get", "fetch", "lookup", "export", "download", "count", "validate", "verify", "read", "browse",
        "compare", "calculate", "estimate", "suggest", "autocomplete", "preview", "ping", "show", "describe", "filter", "is", "has", "render",
    };

    private static readonly HashSet<string> Acting = new(StringComparer.OrdinalIgnoreCase)
    {
        "send", "resend", "activate", "deactivate", "reactivate", "enable", "disable", "start", "stop", "restart", "pause", "resume", "cancel", "abort",
        "approve", "reject", "accept", "decline", "confirm", "complete", "finish", "close", "reopen", "open", "submit", "publish", "unpublish",
        "archive", "unarchive", "restore", "delete", "remove", "add", "create", "insert", "update", "upsert", "edit", "modify", "set", "unset", "reset", "clear",
        "import", "upload", "sync", "refresh", "renew", "revoke", "rotate", "generate", "register", "unregister", "login", "logout", "signin", "signup",
        "signout", "authenticate", "authorize", "assign", "unassign", "attach", "detach", "move", "copy", "clone", "duplicate", "merge", "split", "convert",
        "translate", "transfer", "withdraw", "refund", "capture", "void", "pay", "charge", "invite", "join", "leave", "lock", "unlock", "block", "unblock",
        "mute", "unmute", "follow", "unfollow", "subscribe", "unsubscribe", "star", "unstar", "pin", "unpin", "like", "unlike", "vote", "rate", "flag", "mark",
        "retry", "replay", "execute", "run", "invoke", "trigger", "process", "apply", "deploy", "rollback", "schedule", "reschedule", "notify", "forward",
        "reply", "connect", "disconnect", "reboot", "shutdown", "scale", "resize", "install", "uninstall", "acknowledge", "ack", "dismiss", "ignore", "hide",
        "change", "recover", "purge", "suspend", "unsuspend", "terminate", "reorder", "rename", "upgrade", "downgrade", "queue", "hangup", "dial", "push", "save",
    };

    /// <summary>Whether a part of a path says what a request of this method does.</summary>
    public static bool Says(string part, string method)
    {
        var words = Words.Split(part);
        return words.Count is > 0 and <= 4 && method switch
        {
            "GET" or "QUERY" => Reading.Contains(words[0]),
            "POST" or "PUT" or "PATCH" => Acting.Contains(words[0]) || Reading.Contains(words[0]),
            _ => false,
        };
    }
}
