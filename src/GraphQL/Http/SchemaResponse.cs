using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace LivingNetworks.GraphQL.Http;

/// <summary>Writes the schema in the schema language.</summary>
internal static class SchemaResponse
{
    public static async Task Write(HttpContext context, ISchema schema)
    {
        var text = Encoding.UTF8.GetBytes(schema.Print());
        var tag = $"\"{Convert.ToHexString(SHA256.HashData(text).AsSpan(0, 16))}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "public, max-age=3600, must-revalidate";
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = "application/graphql; charset=utf-8";
        context.Response.ContentLength = text.Length;
        await context.Response.BodyWriter.WriteAsync(text, context.RequestAborted);
    }
}
