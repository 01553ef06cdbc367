using InjuryKb.Web.Hosting;
using InjuryKb.Web.Hosting.Configuration;
using InjuryKb.Web.Hosting.Delivery;
using InjuryKb.Web.Hosting.Errors;
using InjuryKb.Web.Hosting.Security;
using InjuryKb.Web.Pages;

var builder = Startup.CreateBuilder(args);
builder.Services
    .AddSiteConfiguration()
    .AddSecurityHeaders()
    .AddPageCompression()
    .AddPages()
    .AddReading();

var app = builder.Build();
app.UseRouting();
app.UseSecurityHeaders();
app.UseFreshness();
app.UseErrorPages();
app.UseCrossSiteCheck();
app.UseCanonicalAddress();
app.UseAllowedMethods();
app.UseResponseCompression();

app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();

await app.RunAsync();
