using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>A use case that changes a municipality's data: it runs in one transaction, which is rolled back when it fails.</summary>
internal interface ICommand<T> : IRequest<ErrorOr<T>>, ICommand;

/// <summary>Marks <see cref="ICommand{T}"/> for the pipeline.</summary>
internal interface ICommand;

/// <summary>
/// A command that checks nothing before it writes but what a unique key holds as well, and that only appends rows
/// (<see cref="Persistence.TenantDbContext.Append"/>). So it waits for no other (<see cref="Persistence.Turn"/>) and does its
/// work beside them; only what it appended is written in a transaction: for what everybody does all day.
/// </summary>
internal interface IIndependentCommand : ICommand;

/// <summary>A command that creates something: the same key with the same content answers the same and acts once.</summary>
internal interface ICreateCommand<T> : ICommand<T>, ICreateCommand;

/// <summary>Marks <see cref="ICreateCommand{T}"/> for the pipeline.</summary>
internal interface ICreateCommand : ICommand
{
    string IdempotencyKey { get; }
}

/// <summary>A command about something that no case depends on: it waits for others about the same, and for nothing else.</summary>
internal interface IHasTurn
{
    Turn Turn { get; }
}

/// <summary>A use case that reads the municipality's database.</summary>
internal interface IQuery<T> : IRequest<ErrorOr<T>>, IQuery;

/// <summary>Marks <see cref="IQuery{T}"/> for the pipeline.</summary>
internal interface IQuery;

/// <summary>A use case that answers from settings, law or catalogue: it works where the municipality's database does not.</summary>
internal interface IQueryWithoutDatabase<T> : IRequest<ErrorOr<T>>;

/// <summary>
/// A use case that shows something of one case. Every command and query with the id of a case is one, so that no look into
/// a case stays out of its access log; an architecture test holds this.
/// </summary>
internal interface ICaseRequest : IAboutCase;

/// <summary>Says which case a request or an answer is about.</summary>
internal interface IAboutCase
{
    Guid ObjectionId { get; }
}
