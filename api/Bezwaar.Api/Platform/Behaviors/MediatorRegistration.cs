using System.Reflection;
using AutoMapper;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>
/// Discovers handlers, validators and mapping profiles, and puts the pipeline in order. The only place that knows which
/// version of MediatR is used.
/// </summary>
internal static class MediatorRegistration
{
    private static readonly Assembly Features = typeof(MediatorRegistration).Assembly;

    public static void AddUseCases(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IMediator>(provider => new Mediator(provider.GetRequiredService));
        services.AddScoped<ISender>(provider => new Sender(provider.GetRequiredService<IMediator>()));

        foreach (var handler in Features.GetTypes().Where(type => type is { IsAbstract: false, IsClass: true, IsGenericTypeDefinition: false }))
        {
            foreach (var contract in handler.GetInterfaces().Where(contract => contract.IsGenericType))
            {
                var definition = contract.GetGenericTypeDefinition();
                if (definition == typeof(IRequestHandler<,>))
                    // Made for each run: a command that runs once more has another database context.
                    services.AddTransient(contract, handler);
                else if (definition == typeof(IValidator<>))
                    services.AddSingleton(contract, handler);
            }
        }

        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(LoggingBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(AccessLogBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ReadBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(SingleFlightBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(CollisionBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(TransactionBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(IdempotencyBehavior<,>));
        services.AddSingleton<RunningCommands>();

        services.AddSingleton(provider => new MapperConfiguration(
            mapping =>
            {
                mapping.LicenseKey = configuration["AutoMapper:LicenseKey"];
                mapping.AddMaps(Features);
            },
            provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<IMapper>(provider => provider.GetRequiredService<MapperConfiguration>().CreateMapper());
    }

    private sealed class Sender(IMediator mediator) : ISender
    {
        public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken) => mediator.Send(request, cancellationToken);
    }
}

/// <summary>Sends a use case through the pipeline (MediatR names it so from version 9 on).</summary>
internal interface ISender
{
    Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken);
}
