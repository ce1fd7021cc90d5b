namespace Bot.Dialogs.Screening.Special;

/// <summary>What a word says about the special words near it. The names are the section headings of special-context.list.txt.</summary>
[Flags]
internal enum ContextTraits
{
    None = 0,

    /// <summary>One person: borgeren, en kollega, hun, jeg.</summary>
    Person = 1 << 0,

    /// <summary>More than one, or anybody: borgere, mange, man, vi.</summary>
    Group = 1 << 1,

    /// <summary>"en" in "en af de unge": the group that follows is one person.</summary>
    OneOf = 1 << 2,

    /// <summary>min, hans, hendes: what follows is one person's own.</summary>
    Own = 1 << 3,

    /// <summary>har, fik, lider.</summary>
    Have = 1 << 4,

    /// <summary>er, blev, været.</summary>
    Be = 1 << 5,

    /// <summary>Before "med", "af" or "for" it says that somebody has it: født med, døde af, behandles for.</summary>
    Stricken = 1 << 6,

    /// <summary>Before "med" it says that it is somebody's work: arbejder, erfaring.</summary>
    Work = 1 << 7,

    /// <summary>What is told is a subject, nobody's own: oplæg, kampagne, forebygge.</summary>
    Topic = 1 << 8,

    /// <summary>om, mod, inden: what follows is spoken of.</summary>
    About = 1 << 9,

    /// <summary>Any other preposition: what follows belongs to something else than the verb before.</summary>
    Preposition = 1 << 10,

    /// <summary>fordi, men, mens: another clause begins.</summary>
    Clause = 1 << 11,

    /// <summary>A role that one person has at a place: lederen, pedellen.</summary>
    Role = 1 << 12,

    /// <summary>Makes a role unique: eneste, nye, ældste.</summary>
    Unique = 1 << 13,

    /// <summary>A place of work by its kind: nattevagten, køkkenet, dagcentret.</summary>
    Unit = 1 << 14,

    /// <summary>What seldom happens to somebody: skilt, fyret, vandt.</summary>
    Event = 1 << 15,

    /// <summary>Somebody's relation, which points at one person in a neighbourhood: søn, enke.</summary>
    Kin = 1 << 16,

    /// <summary>A few whom the reader knows: vi, de, nogen. A group where something private is told, but danger to them is danger.</summary>
    Few = 1 << 17,

    /// <summary>hvis: what is only supposed, which makes what is private general talk, but no danger harmless.</summary>
    Supposed = 1 << 18,

    /// <summary>What everybody would talk of, though it happens now and then: faldt, klage, skændtes.</summary>
    Mishap = 1 << 19,
}
