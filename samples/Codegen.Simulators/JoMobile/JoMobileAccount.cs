namespace Codegen.Simulators.JoMobile;

/// <summary>Messages, groups and the black list. Safe for use from many threads.</summary>
internal sealed class JoMobileAccount(JoMobileSettings settings)
{
    private readonly Lock _lock = new();
    private readonly List<JoMobileMessage> _messages = [];
    private readonly List<JoMobileGroup> _groups = [];
    private readonly List<string> _blackList = [];
    private long _lastSent = 5000;
    private int _lastGroup;

    public JoMobileSettings Settings => settings;

    public IReadOnlyList<JoMobileMessage> Messages
    {
        get { lock (_lock) { return [.. _messages]; } }
    }

    public IReadOnlyList<JoMobileGroup> Groups
    {
        get { lock (_lock) { return [.. _groups]; } }
    }

    public IReadOnlyList<string> BlackList
    {
        get { lock (_lock) { return [.. _blackList]; } }
    }

    /// <summary>Sends one text to several numbers, and tells the id of that.</summary>
    public long Send(MessageDraft draft, IEnumerable<string> phones)
    {
        lock (_lock)
        {
            var sentId = ++_lastSent;
            foreach (var phone in phones)
            {
                _messages.Add(draft.ToMessage(_messages.Count + 1, sentId, phone, _blackList.Contains(phone) ? "REJECTD" : "ACCEPTD", settings.Clock.GetUtcNow()));
            }

            return sentId;
        }
    }

    public void SetState(long stateId, string state)
    {
        lock (_lock)
        {
            var index = _messages.FindIndex(message => message.StateId == stateId);
            _messages[index >= 0 ? index : throw new ArgumentException($"There is no message {stateId}.", nameof(stateId))] = _messages[index] with { State = state };
        }
    }

    public JoMobileGroup AddGroup(JoMobileGroup group)
    {
        lock (_lock)
        {
            _groups.Add(group with { Id = ++_lastGroup });
            return _groups[^1];
        }
    }

    public int RemoveGroups(IReadOnlyList<int> ids)
    {
        lock (_lock)
        {
            return _groups.RemoveAll(group => ids.Contains(group.Id));
        }
    }

    /// <summary>Changes the numbers of a group, and tells the group before and after.</summary>
    public (JoMobileGroup Before, JoMobileGroup After) ChangeMembers(int groupId, Func<IReadOnlyList<JoMobileMember>, IEnumerable<JoMobileMember>> change)
    {
        lock (_lock)
        {
            var index = _groups.FindIndex(group => group.Id == groupId);
            var before = index >= 0 ? _groups[index] : throw JoMobileRefusal.BadRequest("id_group", "There is no such group.");
            _groups[index] = before with { Members = [.. change(before.Members)] };
            return (before, _groups[index]);
        }
    }

    public (int Before, int After) ChangeBlackList(Action<List<string>> change)
    {
        lock (_lock)
        {
            var before = _blackList.Count;
            change(_blackList);
            return (before, _blackList.Count);
        }
    }
}
