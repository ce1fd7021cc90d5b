using System.Text;

namespace Bot.Dialogs.Prompts;

/// <summary>
/// What an installation calls things where the bank has a word of its own, in one language: whole words, in every form, with the capital
/// of a sentence's beginning kept. The bank's texts hold plain words and no placeholders, so that they can be read and proof-read as they
/// will be shown.
/// </summary>
internal sealed class LocalWords
{
    private readonly IReadOnlyList<LocalWord> words;
    private readonly bool isDanish;

    private LocalWords(IReadOnlyList<LocalWord> words, bool isDanish)
    {
        // "Pop Up-salen" before "Pop Up".
        this.words = [.. words.OrderByDescending(word => word.BanksWord.Length)];
        this.isDanish = isDanish;
    }

    public bool IsEmpty => words.Count == 0;

    /// <param name="entries">The lines of the setting, such as "medborger = borger".</param>
    /// <param name="isDanish">Danish inflects at the word's end and makes compounds; English has articles that hear the next word.</param>
    /// <param name="fault">Told of each line that cannot be used; the others are.</param>
    public static LocalWords Read(IEnumerable<string> entries, bool isDanish, Action<string> fault)
    {
        var words = new List<LocalWord>();
        foreach (var entry in entries)
        {
            if (LocalWord.Read(entry, isDanish) is { } word && words.TrueForAll(other => other.BanksWord != word.BanksWord))
                words.Add(word);
            else
                fault($"\"{entry}\" is not of the form \"bank's word = local word\" (another noun for one in -er takes four forms), or comes twice");
        }

        return new(words, isDanish);
    }

    public PromptWording In(PromptWording wording) => IsEmpty ? wording : wording with
    {
        Text = In(wording.Text),
        Why = In(wording.Why),
        FollowUp = wording.FollowUp is { } followUp ? In(followUp) : null,
        LowLabel = wording.LowLabel is { } low ? In(low) : null,
        HighLabel = wording.HighLabel is { } high ? In(high) : null,
    };

    public string In(string text)
    {
        var changed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (Find(text, at) is not { } found)
            {
                changed.Append(text[at++]);
                continue;
            }

            if (!isDanish)
                Article.Mend(changed, found.Local);
            changed.Append(found.Local);
            at += found.Length;
        }

        return changed.ToString();
    }

    /// <summary>The word that begins here, when it is one of ours: how long it is, and what stands in its place.</summary>
    private (int Length, string Local)? Find(string text, int at)
    {
        if (!char.IsLetter(text[at]) || (at > 0 && char.IsLetter(text[at - 1])))
            return null;
        foreach (var word in words)
        {
            if (!text.AsSpan(at).StartsWith(word.BanksWord, StringComparison.OrdinalIgnoreCase))
                continue;
            var end = at + word.BanksWord.Length;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (word.For(text[(at + word.BanksWord.Length)..end].ToLowerInvariant()) is not { } local)
                continue;

            // A capital that the bank's word does not have by itself stands for the sentence's beginning.
            var isBeginning = char.IsUpper(text[at]) && char.IsLower(word.BanksWord[0]);
            return (end - at, isBeginning ? char.ToUpperInvariant(local[0]) + local[1..] : local);
        }

        return null;
    }
}
