using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.AspNetCore.DataProtection;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>
/// Makes a retry of a creating command harmless. The answer is stored with the effect, in the same transaction, so neither
/// exists without the other: same key and same content = the same answer; another content = 422. A command that failed
/// leaves nothing behind and may be sent again with its key. Answers may hold personal data and access links, so they are
/// stored encrypted and not for long (<see cref="IdempotentAnswer.KeptFor"/>), and destroyed with the case that they are about.
/// </summary>
internal sealed class IdempotencyBehavior<TRequest, TResponse>(
    ScopedDatabase database, CallerScope callers, IDataProtectionProvider protection, TimeProvider clock)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICreateCommand
    where TResponse : IErrorOr
{
    private static readonly string UseCase = typeof(TRequest).DeclaringType!.Name;

    private static readonly Error OtherContent = Problem.Unprocessable(
        "idempotency-key-reused",
        "Deze Idempotency-Key is al gebruikt voor een verzoek met een andere inhoud. Gebruik voor een nieuw verzoek een nieuwe sleutel.",
        "This Idempotency-Key was used for a request with another content. Use a new key for a new request.");

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var db = database.Current;
        var key = $"{callers.Caller.Key}/{UseCase}/{request.IdempotencyKey}";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(StoredJson.Write(request)));
        var protector = protection.CreateProtector("Bezwaar.IdempotentAnswer", db.Tenant.Id.ToString());

        if (await IdempotentAnswer.FindAsync(db, key, cancellationToken) is { } earlier)
        {
            return earlier.RequestHash.AsSpan().SequenceEqual(hash)
                ? AnswerCodec.Read(protector.Unprotect(earlier.ProtectedAnswer))
                : Failures.Of<TResponse>([OtherContent]);
        }

        var response = await next();
        if (!response.IsError)
        {
            // After whatever the handler left for that moment, which the answer may show.
            database.BeforeWriting(writing =>
            {
                writing.Append(new IdempotentAnswer
                {
                    Key = key,
                    RequestHash = hash,
                    ProtectedAnswer = protector.Protect(AnswerCodec.Write(response)),
                    CreatedAt = clock.GetUtcNow(),
                    ObjectionId = (request as IAboutCase ?? AnswerCodec.ValueOf(response) as IAboutCase)?.ObjectionId,
                });
                return Task.CompletedTask;
            });
        }

        return response;
    }

    /// <summary>From the value inside the result to bytes and back; compiled once per use case.</summary>
    private static class AnswerCodec
    {
        public static readonly Func<TResponse, byte[]> Write = CompileWrite();
        public static readonly Func<byte[], TResponse> Read = CompileRead();
        public static readonly Func<TResponse, object> ValueOf = CompileValueOf();

        private static Type ValueType => typeof(TResponse).GetGenericArguments()[0];

        private static Func<TResponse, byte[]> CompileWrite()
        {
            var response = Expression.Parameter(typeof(TResponse));
            var json = Expression.Call(typeof(StoredJson), nameof(StoredJson.Write), [ValueType], Expression.Property(response, "Value"));
            var bytes = Expression.Call(Expression.Constant(Encoding.UTF8), nameof(Encoding.GetBytes), null, json);
            return Expression.Lambda<Func<TResponse, byte[]>>(bytes, response).Compile();
        }

        private static Func<byte[], TResponse> CompileRead()
        {
            var bytes = Expression.Parameter(typeof(byte[]));
            var json = Expression.Call(Expression.Constant(Encoding.UTF8), nameof(Encoding.GetString), null, bytes);
            var value = Expression.Call(typeof(StoredJson), nameof(StoredJson.Read), [ValueType], json);
            return Expression.Lambda<Func<byte[], TResponse>>(Expression.Convert(value, typeof(TResponse)), bytes).Compile();
        }

        private static Func<TResponse, object> CompileValueOf()
        {
            var response = Expression.Parameter(typeof(TResponse));
            return Expression.Lambda<Func<TResponse, object>>(Expression.Convert(Expression.Property(response, "Value"), typeof(object)), response).Compile();
        }
    }
}
