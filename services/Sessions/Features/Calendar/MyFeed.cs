using System.Globalization;
using System.Text;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>The caller's own meetings as a calendar file (RFC 5545), from a month back to a year ahead: <c>GET /feeds/me.ics</c>.</summary>
/// <remarks>A calendar lies open on many screens. So the title of a meeting that only insiders may know of stays home: the file says what kind of meeting it
/// is, and never who comes.</remarks>
internal static class MyFeed
{
    public const string Path = "/feeds/me.ics";

    /// <summary>Lines longer than this are folded, counted in bytes (RFC 5545, 3.1).</summary>
    private const int LineLength = 75;

    private const int MaxPages = 10;

    public static async Task Answer(HttpContext http, SessionsDb db)
    {
        var call = Call.Of(http);
        var stop = http.RequestAborted;
        var reader = await call.Reader(db, stop);
        var readable = db.Sessions.ReadableIn(reader, [.. reader.Networks]);
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Living Networks//Sessions//EN");
        string? after = null;
        for (var page = 0; page < MaxPages; page++)
        {
            var sessions = (await Calendars.Page(db, readable, call.Now.AddMonths(-1), call.Now.AddYears(1), Cursor.MaxPageSize, after, call, stop)).Value;
            foreach (var session in sessions.Items) Event(file, session, call);
            if (!sessions.HasNextPage) break;
            after = sessions.EndCursor;
        }

        Line(file, "END:VCALENDAR");
        http.Response.ContentType = "text/calendar; charset=utf-8";
        http.Response.Headers.CacheControl = "private, no-store";
        await http.Response.WriteAsync(file.ToString(), stop);
    }

    private static void Event(StringBuilder file, SessionView session, Call call)
    {
        var isOpen = session.Audience >= AudienceLevel.OuterCircle;
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{session.Id:D}@livingnetworks");
        Line(file, $"SEQUENCE:{session.Version.ToString(CultureInfo.InvariantCulture)}");
        Line(file, $"DTSTAMP:{Moment(call.Now)}");
        Line(file, $"DTSTART:{Moment(session.StartsAt!.Value)}");
        Line(file, $"DTEND:{Moment(session.EndsAt!.Value)}");
        Line(file, $"SUMMARY:{Text(isOpen ? session.Title : KindOf(session.Kind).In(call.Language))}");
        if (isOpen && session.Place is { } place) Line(file, $"LOCATION:{Text(place)}");
        Line(file, session.State == SessionState.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        Line(file, "END:VEVENT");
    }

    private static Text KindOf(SessionKind kind) => kind switch
    {
        SessionKind.Core => new("Kerngroep", "Core group"),
        SessionKind.Working => new("Werkgroep", "Working group"),
        SessionKind.KitchenVisit => new("Kijkje in de keuken", "Kitchen visit"),
        SessionKind.Market => new("Beursvloer", "Market of asks and offers"),
        SessionKind.OnlineMeeting => new("Online bijeenkomst", "Online meeting"),
        _ => new("Bijeenkomst van het netwerk", "Meeting of the network"),
    };

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>One content line, folded without cutting a character in two.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineLength)
            {
                file.Append("\r\n ");
                bytes = 1;
            }

            file.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
