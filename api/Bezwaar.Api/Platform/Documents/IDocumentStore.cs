using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>
/// Keeps pieces of documents, apart from the database and by municipality. A piece is written once, is there only when all
/// of it is, and never changes; which pieces mean something is for the database to say. So any store of files or objects will do.
/// </summary>
internal interface IDocumentStore
{
    /// <summary>Writes a piece; it is on disk when the task is done. Nothing of it is there where the writing fails.</summary>
    /// <param name="tenant">The municipality.</param>
    /// <param name="piece">A new id, made with the time of now (version 7).</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    Task WriteAsync(Tenant tenant, Guid piece, Func<Stream, Task> write, CancellationToken cancellationToken);

    /// <summary>Opens a piece to read from any place; null where it is not there.</summary>
    Stream? Open(Tenant tenant, Guid piece);

    /// <summary>Deletes a piece; nothing happens where it is not there.</summary>
    void Delete(Tenant tenant, Guid piece);

    /// <summary>The pieces that were begun from one moment until another, whether they were finished or not.</summary>
    IEnumerable<Guid> BegunBetween(Tenant tenant, DateTimeOffset from, DateTimeOffset until);
}
