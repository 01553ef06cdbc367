using InjuryKb.Content.Index;
using InjuryKb.Web.Hosting.Delivery;
using InjuryKb.Web.Pages.Errors;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace InjuryKb.Web.Hosting.Errors;

/// <summary>
/// Turns every refusal and failure into a page that says what to do, or into problem details for a client that reads JSON.
/// Who refuses may say it better: an <see cref="ErrorView"/> among the request's features.
/// </summary>
public static class ErrorPages
{
    private const string RetrySeconds = "5";

    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) =>
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = failure => failure.Exception is BadHttpRequestException or IndexUnavailableException,
            ExceptionHandler = AnswerAsync,
        })
        .UseStatusCodePages(context => AnswerAsync(context.HttpContext));

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        IndexUnavailableException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task AnswerAsync(HttpContext context) => Freshness.DeliverWholeAsync(context, WriteAsync);

    private static Task WriteAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var error = context.Features.Get<ErrorView>() is { } said && said.Status == status ? said : ErrorView.For(status);
        if (error.Status is StatusCodes.Status503ServiceUnavailable && context.Response.Headers.RetryAfter.Count == 0)
            context.Response.Headers.RetryAfter = RetrySeconds;
        return context.Request.PrefersJson() ? error.Problem.ExecuteAsync(context) : WritePageAsync(context, error);
    }

    private static async Task WritePageAsync(HttpContext context, ErrorView error)
    {
        var asked = context.GetEndpoint();
        UseLayoutOfPages(context);
        var services = context.RequestServices;
        var page = new ViewResult
        {
            ViewName = "/Pages/Errors/Error.cshtml",
            StatusCode = error.Status,
            ViewData = new ViewDataDictionary<ErrorView>(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = error },
        };
        var action = new ActionContext(context, context.GetRouteData(), new ActionDescriptor());
        await services.GetRequiredService<IActionResultExecutor<ViewResult>>().ExecuteAsync(action, page);
        context.SetEndpoint(asked);
    }

    /// <summary>The layout finds its fingerprinted files through the endpoint, and an error has none of its own.</summary>
    private static void UseLayoutOfPages(HttpContext context)
    {
        var pages = context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints
            .First(endpoint => endpoint.Metadata.GetMetadata<ResourceAssetCollection>() is not null);
        context.SetEndpoint(new Endpoint(requestDelegate: null, pages.Metadata, "error page"));
    }
}
