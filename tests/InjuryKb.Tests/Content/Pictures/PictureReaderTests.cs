using System.Text;
using InjuryKb.Content.Files;
using InjuryKb.Content.Pictures;

namespace InjuryKb.Tests.Content.Pictures;

public sealed class PictureReaderTests
{
    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 328 650"/>""")]
    [InlineData("""<?xml version="1.0"?><!DOCTYPE svg><svg width="328px" height="650" viewBox="0 0 1 1"/>""")]
    [InlineData("""<svg width="100%" viewBox="0,0,327.6,650.4"/>""")]
    public void An_svg_has_the_size_it_says(string svg) => Assert.Equal((328, 650), Size("svg", Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("png", "89504E470D0A1A0A0000000D494844520000014800000" + "28A")]
    [InlineData("jpg", "FFD8FFE000040000FFC20011080" + "28A0148" + "03")]
    [InlineData("webp", "524946460000000057454250565038200000000000000000000048018A02")]
    [InlineData("webp", "524946460000000057454250565038580000000000000000470100890200")]
    [InlineData("webp", "5249464600000000574542505650384C000000002F4741A2000000000000")]
    [InlineData("avif", "00000014667479706176696600000000000000146973706500000000000001480000028A")]
    public void Other_pictures_have_the_size_in_their_headers(string ending, string hex) =>
        Assert.Equal((328, 650), Size(ending, Convert.FromHexString(hex)));

    [Theory]
    [InlineData("svg", "<svg/>")]
    [InlineData("svg", "<p>")]
    [InlineData("svg", "<html width='1' height='1'/>")]
    [InlineData("png", "GIF89a")]
    [InlineData("jpg", "")]
    [InlineData("webp", "RIFF")]
    [InlineData("avif", "ispe")]
    public void What_is_no_picture_is_a_problem(string ending, string text) =>
        Assert.Equal("not-a-picture", Assert.Single(Parse(ending, Encoding.UTF8.GetBytes(text)).Problems).Code);

    [Fact]
    public void An_entity_bomb_is_not_opened()
    {
        var bomb = """<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg width="&b;" height="1"/>""";

        Assert.Equal("not-a-picture", Assert.Single(Parse("svg", Encoding.UTF8.GetBytes(bomb)).Problems).Code);
    }

    private static (int, int) Size(string ending, byte[] bytes)
    {
        var picture = Assert.IsType<Picture>(Parse(ending, bytes).Document);
        return (picture.Width, picture.Height);
    }

    private static ParsedFile Parse(string ending, byte[] bytes) => FileParser.Parse($"hip/x/y.{ending}", bytes);
}
