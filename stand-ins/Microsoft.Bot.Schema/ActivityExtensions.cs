using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

public static partial class ActivityExtensions
{
    /// <summary>Takes the bot's own name out of the text that called it; changes the activity and gives its new text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            var name = MentionedName().Match(mention.Text ?? string.Empty);
            if (!name.Success)
                continue;

            if (name.Value.Length > 0)
                activity.Text = activity.Text.Replace(name.Value, string.Empty, StringComparison.Ordinal);
            activity.Text = EmptyTag().Replace(activity.Text, string.Empty);
        }

        return activity.Text;
    }

    [GeneratedRegex("(?<=<at.*>)(.*?)(?=</at>)", RegexOptions.IgnoreCase)]
    private static partial Regex MentionedName();

    [GeneratedRegex("<at></at>", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyTag();
}
