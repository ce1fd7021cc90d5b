using System.Collections.Frozen;

namespace Bot.Dialogs.PopUps;

/// <summary>Who may pull stories for the Pop Up: the AAD object ids in the settings (<c>Organisers:ObjectIds</c>).</summary>
/// <param name="everyone">On a developer's machine without a list: whoever sits there may try it.</param>
public sealed class OrganiserList(IEnumerable<string> objectIds, bool everyone)
{
    private readonly FrozenSet<string> objectIds = objectIds.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public bool Include(string aadObjectId) => everyone || objectIds.Contains(aadObjectId);
}
