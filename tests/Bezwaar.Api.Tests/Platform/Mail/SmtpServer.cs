using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Bezwaar.Api.Tests.Platform.Mail;

/// <summary>A mail server that speaks as much SMTP (RFC 5321) as a client needs, on a port of its own, without TLS.</summary>
internal sealed class SmtpServer : IDisposable
{
    private readonly ConcurrentQueue<MimeMessage> received = new();
    private readonly ConcurrentQueue<string> commands = new();
    private TcpListener? listener;

    public SmtpServer()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Port = ((IPEndPoint)free.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>Receivers that do not exist here.</summary>
    public ConcurrentDictionary<string, byte> Unknown { get; } = new();

    public IReadOnlyList<MimeMessage> Received => [.. received];

    /// <summary>What clients said.</summary>
    public IReadOnlyList<string> Commands => [.. commands];

    public void Start()
    {
        listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        _ = AcceptAsync(listener);
    }

    public void Stop() => listener?.Stop();

    public void Dispose() => Stop();

    private async Task AcceptAsync(TcpListener open)
    {
        try
        {
            while (true)
                _ = ConverseAsync(await open.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // The server was stopped.
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using var connection = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test ESMTP");
        while (await reader.ReadLineAsync() is { } line)
        {
            commands.Enqueue(line);
            switch (line.Split(' ')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await writer.WriteLineAsync("250-test\r\n250 8BITMIME");
                    break;
                case "RCPT" when Unknown.Keys.Any(line.Contains):
                    await writer.WriteLineAsync("550 5.1.1 no such mailbox");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    received.Enqueue(await ReadMessageAsync(reader));
                    await writer.WriteLineAsync("250 2.0.0 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    private static async Task<MimeMessage> ReadMessageAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        return await MimeMessage.LoadAsync(stream);
    }
}
