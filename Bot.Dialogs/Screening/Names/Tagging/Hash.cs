using System.Numerics;

namespace Bot.Dialogs.Screening.Names.Tagging;

/// <summary>
/// The tagger's features are hashed, never stored: two that fall together share a weight, and training has seen them do so.
/// The constants are those of xxHash and MurmurHash3.
/// </summary>
internal static class Hash
{
    /// <summary>Added to a sign's character, so that it is no word's hash by chance.</summary>
    public const uint Sign = 0x51_6E_00_00;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in word)
            hash = (hash ^ c) * 0x01000193u;
        return hash;
    }

    public static uint Number(int digits) => 0x6E_75_00_00u + (uint)Math.Min(digits, 9);

    public static uint Pair(uint a, uint b) => (BitOperations.RotateLeft(a * 0x9E3779B1u, 13) ^ b) * 0x85EBCA77u;

    public static uint Mixed(uint template, uint value)
    {
        var hash = (value ^ (template * 0xC2B2AE3Du)) * 0x27D4EB2Fu;
        hash = (hash ^ (hash >> 15)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
