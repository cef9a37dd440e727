using System.Globalization;
using System.Text;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Identity;

/// <summary>A mail to one person.</summary>
/// <param name="Id">Identifies it; sending it twice sends it once.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">One fixed line.</param>
/// <param name="Body">Plain text.</param>
/// <param name="WrittenAt">When it was written.</param>
public sealed record Mail(Guid Id, string To, string Subject, string Body, DateTimeOffset WrittenAt);

/// <summary>Sends mail on its way.</summary>
public interface IMailer
{
    /// <summary>Whether mails come to people by themselves; where they do not, an operator finds them.</summary>
    bool ReachesPeople { get; }

    /// <summary>Sends a mail; an exception means that it is tried again later.</summary>
    Task Send(Mail mail, CancellationToken stop);

    /// <summary>Takes away what it still has of mails to somebody who was erased.</summary>
    Task Forget(IReadOnlyCollection<string> addresses, CancellationToken stop);
}

/// <summary>Lays each mail as a file in the folder <c>mail</c> of the data folder, where an operator can read it or pick it up for sending.</summary>
internal sealed class FolderMailer(IConfiguration configuration) : IMailer
{
    private const int LineLength = 76;

    private readonly string _folder = Path.Combine(DataFolder.Of(configuration), "mail");

    public bool ReachesPeople => false;

    public async Task Send(Mail mail, CancellationToken stop)
    {
        Directory.CreateDirectory(_folder);
        var file = Path.Combine(_folder, $"{mail.Id:N}.eml");
        var unfinished = file + ".part";
        await File.WriteAllTextAsync(unfinished, Text(mail), new UTF8Encoding(false), stop);
        File.Move(unfinished, file, overwrite: true);
    }

    public async Task Forget(IReadOnlyCollection<string> addresses, CancellationToken stop)
    {
        if (!Directory.Exists(_folder)) return;
        var lines = addresses.Select(a => $"To: <{a}>").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Directory.EnumerateFiles(_folder, "*.eml*"))
        {
            try
            {
                if (await IsTo(file, lines, stop)) File.Delete(file);
            }
            catch (FileNotFoundException)
            {
                // Somebody picked it up for sending at this moment.
            }
        }
    }

    private static async Task<bool> IsTo(string file, HashSet<string> lines, CancellationToken stop)
    {
        await foreach (var line in File.ReadLinesAsync(file, stop))
        {
            if (line.Length == 0) return false;
            if (lines.Contains(line)) return true;
        }

        return false;
    }

    /// <summary>The mail as RFC 5322 has it. Header lines hold an address that was checked and encoded words, so nobody can add a header.</summary>
    internal static string Text(Mail mail)
    {
        if (!MailAddress.TryParse(mail.To, out _)) throw new ArgumentException("A mail needs one plain address.", nameof(mail));
        var text = new StringBuilder();
        text.Append("From: Living Networks <no-reply@localhost>\r\n");
        text.Append(CultureInfo.InvariantCulture, $"To: <{mail.To}>\r\n");
        text.Append(CultureInfo.InvariantCulture, $"Subject: =?utf-8?B?{Base64(mail.Subject)}?=\r\n");
        text.Append(CultureInfo.InvariantCulture, $"Date: {mail.WrittenAt.UtcDateTime:ddd, dd MMM yyyy HH:mm:ss} +0000\r\n");
        text.Append(CultureInfo.InvariantCulture, $"Message-ID: <{mail.Id:N}@livingnetworks>\r\n");
        text.Append("Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n");
        foreach (var line in Base64(mail.Body.ReplaceLineEndings("\r\n")).Chunk(LineLength)) text.Append(line).Append("\r\n");
        return text.ToString();
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
