namespace InjuryKb.Content.Index.Search;

/// <summary>Damerau's distance in its restricted form: insert, delete, replace, or swap two neighbours.</summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <returns><paramref name="limit"/> + 1 when it is further.</returns>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || b.Length >= Longest)
            return limit + 1;

        Span<int> before = stackalloc int[Longest], row = stackalloc int[Longest], next = stackalloc int[Longest];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var least = next[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var here = Math.Min(Math.Min(row[j], next[j - 1]) + 1, row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    here = Math.Min(here, before[j - 2] + 1);
                next[j] = here;
                least = Math.Min(least, here);
            }

            if (least > limit)
                return limit + 1;
            var free = before;
            before = row;
            row = next;
            next = free;
        }

        return Math.Min(row[b.Length], limit + 1);
    }
}
