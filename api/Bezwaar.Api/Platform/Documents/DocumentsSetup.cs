namespace Bezwaar.Api.Platform.Documents;

internal static class DocumentsSetup
{
    public static void AddDocuments(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DocumentSettings>(configuration.GetSection(DocumentSettings.Section));
        services.AddSingleton<IDocumentStore, FileDocumentStore>();
        services.AddScoped<ChunkReceiver>();
        services.AddScoped<DocumentDownload>();
        services.AddSingleton<DocumentSweep>();
        services.AddHostedService(provider => provider.GetRequiredService<DocumentSweep>());
    }
}
