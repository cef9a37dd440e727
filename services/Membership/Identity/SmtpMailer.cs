using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Text;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Identity;

/// <summary>Where letters are handed over for sending.</summary>
/// <param name="Host">The mail server.</param>
/// <param name="Port">Its port for handing mail over, 587 unless told.</param>
/// <param name="From">The address from which letters come.</param>
/// <param name="UserName">With which name, where the server asks for one.</param>
/// <param name="Password">With which password.</param>
/// <param name="Tls">Whether the connection is secured by STARTTLS before anything is said; off only for a server on this machine.</param>
public sealed record SmtpSettings(string Host, int Port, string From, string? UserName, string? Password, bool Tls)
{
    /// <summary>Reads the settings; null where no server is named, and letters are laid in a folder.</summary>
    /// <exception cref="StartRefusedException">The address or the port cannot be right, or letters would travel unsecured to another machine.</exception>
    public static SmtpSettings? Of(IConfiguration configuration)
    {
        if (configuration["Mail:Host"] is not { Length: > 0 } host) return null;
        if (configuration["Mail:From"] is not { Length: > 0 } from || !Domain.MailAddress.TryParse(from, out _)) throw new StartRefusedException($"Mail:From is '{configuration["Mail:From"]}'; choose the address from which letters come.");
        if (!int.TryParse(configuration["Mail:Port"] ?? "587", NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535) throw new StartRefusedException($"Mail:Port is '{configuration["Mail:Port"]}'; choose a number from 1 to 65535.");
        if (!bool.TryParse(configuration["Mail:Tls"] ?? "true", out var tls)) throw new StartRefusedException($"Mail:Tls is '{configuration["Mail:Tls"]}'; choose true or false.");
        if (!tls && !IsThisMachine(host)) throw new StartRefusedException("Mail:Tls is false: letters hold codes, and travel unsecured to a mail server on this machine only.");
        return new SmtpSettings(host, port, from, configuration["Mail:UserName"], configuration["Mail:Password"], tls);
    }

    private static bool IsThisMachine(string host) => host is "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}

/// <summary>Hands each mail over to a mail server.</summary>
internal sealed class SmtpMailer(SmtpSettings settings) : IMailer
{
    /// <summary>A server that takes longer does not get the letter this time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public bool ReachesPeople => true;

    public async Task Send(Mail mail, CancellationToken stop)
    {
        if (!Domain.MailAddress.TryParse(mail.To, out _)) throw new ArgumentException("A mail needs one plain address.", nameof(mail));
        using var message = new MailMessage(new System.Net.Mail.MailAddress(settings.From, "Living Networks"), new System.Net.Mail.MailAddress(mail.To))
        {
            Subject = mail.Subject, SubjectEncoding = Encoding.UTF8, Body = mail.Body.ReplaceLineEndings("\r\n"), BodyEncoding = Encoding.UTF8, BodyTransferEncoding = System.Net.Mime.TransferEncoding.Base64,
        };
        message.Headers.Add("Auto-Submitted", "auto-generated");
        // The same letter tried again is the same letter to whoever receives it.
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@livingnetworks>");
        using var smtp = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (settings.UserName is { Length: > 0 } name) smtp.Credentials = new NetworkCredential(name, settings.Password);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            await smtp.SendMailAsync(message, patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException($"The mail server took longer than {Patience.TotalSeconds:0} s.");
        }
    }

    /// <summary>Nothing: what was handed over is with whoever received it.</summary>
    public Task Forget(IReadOnlyCollection<string> addresses, CancellationToken stop) => Task.CompletedTask;
}
