namespace Microsoft.Bot.Schema;

public static class ActivityExtensions
{
    /// <summary>Takes the bot's own name out of the text that called it; changes the activity and gives its new text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            var name = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (name.Length > 0)
                activity.Text = activity.Text.Replace(name, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }
}
