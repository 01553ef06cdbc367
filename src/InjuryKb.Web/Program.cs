using InjuryKb.Web.Hosting.Configuration;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSiteConfiguration();
builder.Services.AddRazorPages();

var app = builder.Build();
app.MapStaticAssets();
app.MapRazorPages();
await app.RunAsync();
