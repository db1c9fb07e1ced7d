using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>A use case that changes a municipality's data: it runs in one transaction, which is rolled back when it fails.</summary>
internal interface ICommand<T> : IRequest<ErrorOr<T>>, ICommand;

/// <summary>Marks <see cref="ICommand{T}"/> for the pipeline.</summary>
internal interface ICommand;

/// <summary>A command that creates something: the same key with the same content answers the same and acts once.</summary>
internal interface ICreateCommand<T> : ICommand<T>, ICreateCommand;

/// <summary>Marks <see cref="ICreateCommand{T}"/> for the pipeline.</summary>
internal interface ICreateCommand : ICommand
{
    string IdempotencyKey { get; }
}

/// <summary>A use case that reads.</summary>
internal interface IQuery<T> : IRequest<ErrorOr<T>>;
