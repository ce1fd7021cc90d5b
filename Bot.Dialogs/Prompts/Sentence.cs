namespace Bot.Dialogs.Prompts;

/// <summary>A sentence as its words, in lower case. A colon ends one as a full stop does: "Ét ord: Hvad …?" asks in its second.</summary>
internal sealed record Sentence(IReadOnlyList<string> Words, bool IsQuestion)
{
    public static IReadOnlyList<Sentence> In(string text)
    {
        var sentences = new List<Sentence>();
        var words = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetter(text[at]))
            {
                var start = at;
                while (at + 1 < text.Length && IsInsideWord(text, at + 1))
                    at++;
                words.Add(text[start..(at + 1)].ToLowerInvariant());
            }
            else if (text[at] is '.' or '?' or '!' or ':' && words.Count > 0)
            {
                sentences.Add(new([.. words], text[at] == '?'));
                words.Clear();
            }
        }

        if (words.Count > 0)
            sentences.Add(new(words, false));
        return sentences;
    }

    public bool Begins(IReadOnlySet<string> words) => Words.Count > 0 && words.Contains(Words[0]);

    public bool HasAny(IReadOnlySet<string> words) => Words.Any(words.Contains);

    /// <summary>An apostrophe between letters belongs to its word ("don't").</summary>
    private static bool IsInsideWord(string text, int at) =>
        char.IsLetter(text[at]) || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]));
}

/// <summary>Words in a row to look for, found by the first of them.</summary>
internal sealed class Phrases
{
    private readonly ILookup<string, string[]> byFirstWord;

    public Phrases(params IEnumerable<string> phrases) => byFirstWord = phrases.Select(phrase => phrase.Split(' ')).ToLookup(words => words[0]);

    public bool StandIn(Sentence sentence) => Enumerable.Range(0, sentence.Words.Count).Any(at => StandAt(sentence, at));

    public bool Begin(Sentence sentence) => sentence.Words.Count > 0 && StandAt(sentence, 0);

    private bool StandAt(Sentence sentence, int at) =>
        byFirstWord[sentence.Words[at]].Any(phrase => sentence.Words.Skip(at).Take(phrase.Length).SequenceEqual(phrase));
}
