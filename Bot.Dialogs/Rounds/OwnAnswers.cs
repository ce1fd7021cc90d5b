using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Rounds;

public sealed record OwnAnswer(DialogueRound Round, Answer Answer);

/// <summary>One person's own answers in all rounds, found by the markers at that person's place.</summary>
public sealed class OwnAnswers(IDocumentStore store, RoundDocuments rounds)
{
    public async Task<IReadOnlyList<OwnAnswer>> OfAsync(AuthorKey author, CancellationToken cancellation)
    {
        var found = new List<OwnAnswer>();
        await foreach (var marker in store.ListAsync($"authors/{author}", cancellation))
        {
            if (marker.Path.Name.Split('.') is ["answer", var channel, var round]
                && await FindAsync(author, new(channel), new(round), cancellation) is { } own)
                found.Add(own);
        }

        return found;
    }

    public async Task<OwnAnswer?> FindAsync(AuthorKey author, ChannelKey channel, RoundId round, CancellationToken cancellation) =>
        await rounds.FindAsync(channel, round, cancellation) is { } of && await rounds.FindAnswerAsync(of, author, cancellation) is { Value: var answer }
            ? new(of, answer)
            : null;

    public async Task DeleteAsync(AuthorKey author, OwnAnswer own, CancellationToken cancellation)
    {
        await rounds.DeleteAnswerAsync(own.Round, author, cancellation);
        if (own.Answer.Text is { } text)
        {
            await rounds.ChangeAsync(
                own.Round.Channel, own.Round.Id, was => was.Summary is { } summary ? was with { Summary = summary.Without(text) } : null, cancellation);
        }
    }
}
