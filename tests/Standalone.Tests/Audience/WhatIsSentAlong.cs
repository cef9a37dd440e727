using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace LivingNetworks.Standalone.Tests.Audience;

/// <summary>Files and bodies that are not what was asked for.</summary>
[Collection(AudienceFindings.Collection)]
public sealed class WhatIsSentAlong(AudienceFindings all)
{
    private const long Megabytes = 100 * 1024 * 1024;

    private AudienceWorld World => all.World;

    [Fact]
    public async Task Is_refused_in_words_when_it_is_a_picture_or_a_program()
    {
        byte[][] files = [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0xFF, 0xFE], [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0], [0x50, 0x4B, 3, 4, 0, 0, 0, 0]];
        foreach (var file in files)
        {
            var answer = await World.App.Ask(
                World.Token("facilitator"), "mutation($input: ImportPeopleInput!) { importPeople(input: $input) { takenIn } }",
                new { input = new { commandId = Guid.NewGuid(), networkId = World.Network, fileBase64 = Convert.ToBase64String(file) } });
            Assert.True(answer.TryGetProperty("errors", out var errors), answer.GetRawText());
            Assert.NotEqual("INTERNAL", errors[0].GetProperty("extensions").GetProperty("code").GetString());
            Assert.Equal("file", errors[0].GetProperty("extensions").GetProperty("field").GetString());

            var sessions = await World.App.Data(
                World.Token("facilitator"), "mutation($input: ImportSessionsInput!) { importSessions(input: $input) { saved sessions { title } remarks { message { nl } } } }",
                new { input = new { commandId = Guid.NewGuid(), networkId = World.Network, fileBase64 = Convert.ToBase64String(file), dryRun = false } });
            Assert.False(sessions.GetProperty("importSessions").GetProperty("saved").GetBoolean());
            Assert.NotEqual(0, sessions.GetProperty("importSessions").GetProperty("remarks").GetArrayLength());
        }
    }

    [Fact]
    public async Task Is_refused_unread_when_it_is_a_hundred_megabytes()
    {
        using var http = new HttpClient { BaseAddress = World.App.Address };
        foreach (var token in new[] { null, World.Token("facilitator") })
        {
            var blanks = new Blanks(Megabytes);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StreamContent(blanks) };
            request.Content.Headers.ContentLength = Megabytes;
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.ExpectContinue = true;
            if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var response = await http.SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains("HC0010", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(Megabytes, blanks.Left);
        }

        Assert.Equal("Query", (await World.App.Data(null, "{ __typename }")).GetProperty("__typename").GetString());
    }

    /// <summary>So many spaces, held nowhere.</summary>
    private sealed class Blanks(long left) : Stream
    {
        public long Left => left;


        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, left);
            buffer.AsSpan(offset, given).Fill((byte)' ');
            left -= given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
