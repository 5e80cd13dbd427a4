using System.Globalization;

namespace Holdfast.Lab;

/// <summary>
/// Reads a diary from comma-separated values: a line of headings, "day" first and then names of curves; below it one line a
/// check-in, the day and whole numbers from 0 to 10. An empty cell was left out, and a day without a line is missing. Lines that
/// begin with # are notes.
/// </summary>
public static class DiaryReader
{
    private const int MostDays = 3650;
    private const int MostFindings = 100;

    /// <summary>Reads a diary.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Its name, for diagnostics; it is not opened.</param>
    /// <param name="days">How many days it covers; 0 for up to its last line.</param>
    /// <returns>The diary, or nothing and diagnostics. Bad text never throws.</returns>
    public static (Diary? Diary, IReadOnlyList<Diagnostic> Diagnostics) Read(string text, string file, int days = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        List<Diagnostic> found = [];
        List<Channel>? channels = null;
        List<CheckIn> checkIns = [];
        string[] lines = text.TrimStart('\uFEFF').Split('\n');
        for (int i = 0; i < lines.Length && found.Count < MostFindings; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Trim().Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            Row row = new(file, i + 1, line, found);
            if (channels is null)
            {
                channels = row.Headings();
                if (found.Count > 0)
                {
                    return (null, found);
                }
            }
            else if (row.CheckIn(channels.Count, checkIns.Count == 0 ? 0 : checkIns[^1].Day, days > 0 ? days : MostDays) is { } checkIn)
            {
                checkIns.Add(checkIn);
            }
        }

        if (channels is null || (checkIns.Count == 0 && found.Count == 0))
        {
            Row nothing = new(file, 1, "", found);
            nothing.Add(DiaryDiagnostics.Empty, 1, "nothing", "a line of headings such as 'day,hope,longing', and at least one check-in");
        }

        return found.Count > 0 ? (null, found) : (new(channels!, days > 0 ? days : checkIns[^1].Day, checkIns), found);
    }

    /// <summary>Writes a diary in the same form.</summary>
    public static string Write(Diary diary)
    {
        ArgumentNullException.ThrowIfNull(diary);
        System.Text.StringBuilder to = new();
        to.Append("day,").AppendJoin(',', diary.Channels.Select(c => c.Key)).Append('\n');
        foreach (CheckIn one in diary.CheckIns)
        {
            to.Append(CultureInfo.InvariantCulture, $"{one.Day},").AppendJoin(',', one.Answers.Select(a => a?.ToString(CultureInfo.InvariantCulture) ?? "")).Append('\n');
        }

        return to.ToString();
    }

    private sealed class Row(string file, int number, string line, List<Diagnostic> found)
    {
        private readonly string[] cells = line.Split(',');

        internal void Add(DiagnosticKind kind, int column, string what, string allowed) =>
            found.Add(new(kind.Code, file, number, column, kind.Says, what, allowed, kind.Advice));

        internal List<Channel> Headings()
        {
            List<Channel> channels = [];
            if (cells[0].Trim() != "day")
            {
                Add(DiaryDiagnostics.NoDay, 1, Quote(cells[0]), "'day'");
            }

            int column = cells[0].Length + 2;
            foreach (string cell in cells.Skip(1))
            {
                if (!Channel.TryParse(cell.Trim().Replace('_', ' '), out Channel channel) || !Diary.CanBeNoted(channel))
                {
                    Add(DiaryDiagnostics.NotNoted, column, Quote(cell), "curves from 0 to 1: " + string.Join(", ", Channel.All.Where(Diary.CanBeNoted).Select(c => c.Key)));
                }
                else if (channels.Contains(channel))
                {
                    Add(DiaryDiagnostics.NotNoted, column, Quote(cell), "each curve once");
                }

                channels.Add(channel);
                column += cell.Length + 1;
            }

            if (cells.Length < 2)
            {
                Add(DiaryDiagnostics.NotNoted, column, "no curve", "at least one curve after 'day'");
            }

            return channels;
        }

        internal CheckIn? CheckIn(int curves, int dayBefore, int mostDays)
        {
            int before = found.Count;
            if (!int.TryParse(cells[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int day) || day <= dayBefore || day > mostDays)
            {
                Add(DiaryDiagnostics.BadDay, 1, Quote(cells[0]), $"a whole number from {dayBefore + 1} to {mostDays}");
            }

            if (cells.Length != curves + 1)
            {
                Add(DiaryDiagnostics.WrongCount, 1, $"{cells.Length} cells", $"{curves + 1} cells, empty where an answer was left out");
                return null;
            }

            int?[] answers = new int?[curves];
            int column = cells[0].Length + 2;
            for (int c = 0; c < curves; c++)
            {
                string cell = cells[c + 1].Trim();
                if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int answer) && answer <= 10)
                {
                    answers[c] = answer;
                }
                else if (cell.Length > 0)
                {
                    Add(DiaryDiagnostics.BadAnswer, column, Quote(cell), "a whole number from 0 to 10, or nothing");
                }

                column += cells[c + 1].Length + 1;
            }

            return found.Count == before ? new(day, answers) : null;
        }

        private static string Quote(string text)
        {
            string plain = string.Concat(text.Take(60).Select(c => char.IsControl(c) ? ' ' : c)).Trim();
            return plain.Length == 0 ? "nothing" : $"'{plain}'";
        }
    }
}
