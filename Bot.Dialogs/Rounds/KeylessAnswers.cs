using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Makes the promise of “Gem uden nøgle” true when a round closes. What lies there without a key is written anew under other names,
/// in an order drawn by lot and without traces of the acts that made it; the old documents go, and then the salt that could
/// compute their names. Nothing kept leads from a person to such an answer after that, not even the times of the files.
/// </summary>
public sealed class KeylessAnswers(RoundDocuments rounds, AnswerDocuments answers, RoundSalts salts)
{
    /// <summary>May be done again after a crash, by whomever: each answer has one new name only.</summary>
    public async Task SealAsync(DialogueRound round, CancellationToken cancellation)
    {
        if (!round.IsSalted || await salts.FindAsync(round, cancellation) is not { } salt)
            return;

        var keyless = await answers.AllAsync(round, cancellation).Where(kept => kept.Answer.IsKeyless && !kept.Token.IsSealed).ToListAsync(cancellation);
        RandomNumberGenerator.Shuffle(CollectionsMarshal.AsSpan(keyless));
        foreach (var (token, answer) in keyless)
            await answers.CreateSealedAsync(round, salt.SealedNameOf(token), Sealed(answer), cancellation);
        foreach (var (token, _) in keyless)
            await answers.DeleteAsync(round, token, cancellation);
        // What its author has deleted since it was read here, and what a crash between reading and writing has left.
        await foreach (var token in answers.WithdrawnAsync(round, cancellation))
            await answers.DeleteAsync(round, salt.SealedNameOf(token), cancellation);
        await salts.DestroyAsync(round, cancellation);
    }

    /// <summary>The round may have closed while an answer was being kept: then its own turn seals it, newer than what the closing found.</summary>
    public async Task SealIfClosedAsync(AnswerPlace place, RoundSalt salt, Answer answer, CancellationToken cancellation)
    {
        if (await rounds.FindAsync(place.Round.Channel, place.Round.Id, cancellation) is { IsRunning: true })
            return;

        await answers.PutSealedAsync(place.Round, salt.SealedNameOf(place.Token), Sealed(answer), cancellation);
        await answers.DeleteAsync(place.Round, place.Token, cancellation);
    }

    private static Answer Sealed(Answer answer) => answer with { Activities = [] };
}
