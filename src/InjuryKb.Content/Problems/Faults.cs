using InjuryKb.Content.Files;

namespace InjuryKb.Content.Problems;

/// <summary>Every fault that a file can have by itself, with its stable code and what to do about it.</summary>
public static class Faults
{
    // The file
    public static Fault NotUtf8() => Error("not-utf8", "The file is not UTF-8: save it with that encoding.");
    public static Fault TooLarge(int kib) => Error("too-large", $"The file is larger than {kib} KiB: divide it into several.");
    public static Fault Unreadable(string reason) => Error("unreadable", $"The file could not be read ({reason}): simplify what it holds.");

    // YAML
    public static Fault NoFrontMatter() => Error("no-front-matter", "The file must begin with keys between two lines of '---'.");
    public static Fault InvalidYaml(string reason) =>
        Error("invalid-yaml", $"This is not YAML: {reason} Quote texts that hold ': ' or begin with a sign.");
    public static Fault SecondDocument() => Error("invalid-yaml", "Only one YAML document may stand here: take this '---' out.");
    public static Fault YamlReference(string what) =>
        Error("yaml-reference", $"Anchors, aliases and tags ('{what}') are not allowed: write the value itself, in quotes if it begins with &, * or !.");
    public static Fault DuplicateKey(string key) => Error("duplicate-key", $"'{key}' stands here a second time: keep one.");
    public static Fault KeyNotText() => Error("wrong-kind", "A key must be a word.");
    public static Fault UnknownKey(string key, string? nearest) =>
        Error("unknown-key", $"There is no key '{key}'{(nearest is null ? ": take it out." : $": did you mean '{nearest}'?")}");
    public static Fault MissingKey(string key) => Error("missing-key", $"'{key}' is required: add a line '{key}: ...'.");
    public static Fault EmptyValue(string key) => Error("empty-value", $"'{key}' has no value: give it one or take the key out.");
    public static Fault WrongKind(string key, string kind) => Error("wrong-kind", $"'{key}' takes {kind}.");
    public static Fault TooLong(int length, int max) => Error("too-long", $"This text has {length} characters: shorten it to {max}.");
    public static Fault NotADate(string text) => Error("wrong-kind", $"'{text}' is not a date: write year-month-day, as in 2026-11-24.");
    public static Fault NotANumber(string text, int min, int max) =>
        Error("wrong-kind", $"'{text}' is not a whole number from {min} to {max}.");
    public static Fault NotAFlag(string text) => Error("wrong-kind", $"'{text}' is neither true nor false.");
    public static Fault NotAChoice(string text, IEnumerable<string> choices, string? nearest) =>
        Error("unknown-value", $"'{text}' is not one of {string.Join(", ", choices)}{(nearest is null ? "." : $": did you mean '{nearest}'?")}");
    public static Fault NotAName(string text, MentionKind kind, FileKind file) =>
        Error("wrong-name", kind is MentionKind.Article || (kind is MentionKind.Alias && file is FileKind.Article)
            ? $"'{text}' is not the address of an article: write it as category/slug, in lower case, without '/' at its start and without '.md'."
            : $"'{text}' is not a name: use lower-case ASCII words joined by hyphens.");

    public static Fault NotAList() => Error("wrong-kind", "This file is one list whose items are groups of keys: '- key: value'.");
    public static Fault DuplicateId(string id) => Error("duplicate-id", $"The id '{id}' is taken by another one above: choose another.");

    // An article's keys
    public static Fault ReviewWithoutDate() =>
        Error("review-date", "A review needs its day: add 'reviewed_on', or take 'reviewed_by' out.");
    public static Fault DateWithoutReviewer() =>
        Error("review-date", "'reviewed_on' needs 'reviewed_by': name the physician, or take the day out.");
    public static Fault ReviewerIsAuthor(string who) =>
        Error("reviewer", $"'{who}' wrote this text and cannot review it: name another physician.");
    public static Fault ReviewerAnswers(string who) =>
        Error("reviewer", $"'{who}' answers in this text and cannot review it: name another physician.");
    public static Fault NotAfter(string key, string earlier) =>
        Error("date-order", $"'{key}' must come after '{earlier}': mend one of the two days.");
    public static Fault Overdue(DateOnly due) =>
        Warning("overdue", $"This page was due to be checked on {due:yyyy-MM-dd}: read it against its sources, then set a later 'review_due'.") with { Since = due.AddDays(1) };
    public static Fault RedFlagsDenied() =>
        Error("no-red-flags", "'no_red_flags' says that there is no care card, but there is one: take one of them out.");
    public static Fault DoiOrUrl() => Error("missing-key", "A reference needs 'doi' or 'url'.");
    public static Fault NotADoi(string doi) => Error("wrong-kind", $"'{doi}' is not a DOI: write only the part from '10.' on.");
    public static Fault NotAWebAddress(string url) => Error("wrong-kind", $"'{url}' is not a web address: begin with https://.");
    public static Fault ReferenceId(string id) => Error("wrong-name", $"'{id}' cannot be cited: use letters, digits, '-', '_' and '.'.");
    public static Fault NoCareCard() =>
        Warning("no-care-card", "No care card: add ::: emergency, urgent or see-doctor, or say in 'no_red_flags' why there is none.");
    public static Fault NoReferences() => Warning("no-references", "No references: list what the text rests on.");
    public static Fault Uncited(string id) =>
        Warning("uncited", $"'{id}' is never cited: cite it as [^{id}] where the text rests on it, or take it out.");
    public static Fault NotOpened(string id) => Warning("not-opened", $"Nobody has opened '{id}': read it before it is relied on.");
    public static Fault SummaryIsTitle() =>
        Warning("summary-is-title", "The summary repeats the title: say what it is and whether it will get better.");
    public static Fault TellApart() => Warning("tell-apart", "Fewer than two conditions in 'tell_apart': name those that feel alike.");
    public static Fault UnusedPicture(string file) =>
        Warning("unused-picture", $"'{file}' is described here but shown nowhere in the text.");

    // Markdown
    public static Fault BlockTooLong(int max) => Error("too-long", $"More than {max} characters without a blank line: divide this text.");
    public static Fault WordTooLong(int max) => Error("too-long", $"More than {max} characters without a space: divide this text.");
    public static Fault BlockTooDense(int max) =>
        Error("too-dense", $"More than {max} characters of markup (* _ [ | < ...) without a blank line: divide this text.");
    public static Fault TooMuchMarkup(int max) =>
        Error("too-dense", $"The file has more than {max} characters of markup: divide it into several.");
    public static Fault TableTooWide(int max) => Error("table-too-wide", $"A table has at most {max} columns: turn it or divide it.");
    public static Fault RunTooLong(char character, int max) =>
        Error("run-too-long", $"More than {max} times '{character}' in a row: shorten it.");
    public static Fault TooDeep() => Error("too-deep", "Lists, quotes or emphasis nest too deeply: flatten them.");
    public static Fault HeadingLevel() =>
        Error("heading-level", "Headings have two to four '#': the title is the page's only first-level heading.");
    public static Fault HeadingPlace() => Error("heading-place", "A heading cannot stand in a list, a quote or a callout: move it out.");
    public static Fault EmptyHeading() => Error("empty-heading", "This heading has no text: write one or take it out.");
    public static Fault DuplicateAnchor(string anchor) =>
        Error("duplicate-anchor", $"'{{#{anchor}}}' names another heading above: choose another.");
    public static Fault HeadingAttributes() =>
        Error("heading-attributes", "After a heading only {#anchor} may stand, of a-z, 0-9 and '-'.");
    public static Fault SkippedLevel(int expected) =>
        Warning("skipped-level", $"This heading skips a level: use {new string('#', expected)}.");
    public static Fault RawHtml() => Warning("raw-html", "HTML is shown as text: write it in Markdown.");
    public static Fault TooManyColumns(int max) =>
        Warning("wide-table", $"A table of more than {max} columns does not fit a phone: turn it or divide it.");
    public static Fault FigureWithoutCitation(string figure) =>
        Warning("figure-without-citation", $"'{figure}' stands in a paragraph without citation: cite what it rests on.");
    public static Fault UnknownReference(string id) =>
        Error("unknown-reference", $"There is no reference '{id}': add it to 'references' or mend the citation.");
    public static Fault RefusedScheme(string scheme) =>
        Error("refused-scheme", $"Links of the kind '{scheme}:' are not allowed: use http, https, mailto, tel or a relative path.");
    public static Fault UnclearAddress(string url) =>
        Error("refused-address", $"'{url}' is no clear address: write it in full with https://, or as a relative path with '/'.");
    public static Fault OutsideContent(string url) =>
        Error("refused-address", $"'{url}' leaves the content folder: link to a file within it.");
    public static Fault NoAlternative() =>
        Error("no-alternative", "This picture has no text alternative: say in the brackets what it shows.");
    public static Fault PicturePlace() =>
        Error("picture-place", "A picture stands alone in a paragraph, outside lists, tables, quotes and callouts: move it.");
    public static Fault PictureAddress(string url) =>
        Error("picture-address", $"'{url}' is no picture of this site: write the relative path of a file in an article's picture folder.");

    // Containers
    public static Fault UnknownContainer(string name, string? nearest) =>
        Error("unknown-container", $"There is no container '{name}'{(nearest is null ? ": see the content format for those there are." : $": did you mean '{nearest}'?")}");
    public static Fault UnclosedContainer(string name) =>
        Error("unclosed-container", $"'::: {name}' is never closed: add a line ':::' at its end.");
    public static Fault NothingToClose() =>
        Error("nothing-to-close", "This ':::' closes nothing: take it out, or name the container it opens.");
    public static Fault UnknownArgument(string name, string argument, string[] known) =>
        Error("unknown-argument", $"'::: {name}' does not know '{argument}'{(known.Length == 0 ? ": take it out." : $": it takes {string.Join(" and ", known)}.")}");
    public static Fault ContainerPlace(string name, string[] places) => Error("container-place", places switch
    {
        [] => $"'::: {name}' belongs in articles: only tip, warning and note may stand here.",
        ["since"] or ["answer"] => $"'::: {name}' must stand directly inside '::: answer': move it there.",
        _ => $"'::: {name}' cannot stand inside another container, a list or a quote: move it out.",
    });
    public static Fault AnswerBy() => Error("answer-by", "An answer needs its contributor: ::: answer by=\"slug\".");
    public static Fault SinceFirst() =>
        Error("since-place", "'::: since' must follow directly what it corrects: move it after that paragraph.");
    public static Fault SinceWithoutReference() => Error("since-reference", "'::: since' needs at least one citation, such as [^id].");
    public static Fault Within() => Error("within", "'::: see-doctor' needs its time: ::: see-doctor within=\"2 weeks\".");
    public static Fault CardNotAList(string name) => Error("card-content", $"'::: {name}' holds one bullet list and nothing else.");
    public static Fault TooManySigns(int max) => Error("card-content", $"A card has at most {max} signs: keep the most telling ones.");
    public static Fault SignNotText() => Error("card-content", "A sign is one line of plain text, without citation or further list.");
    public static Fault SecondCard(string name) =>
        Error("second-card", $"There is a '::: {name}' above already: bring the signs together in one.");
    public static Fault StagesNotAList() => Error("stages-content", "'::: stages' holds one numbered list and nothing else.");
    public static Fault TooFewStages(int count, int min) => Error("stages-content", $"{count} stages are too few: write at least {min}.");
    public static Fault StageShape() => Error("stages-content", "A stage is its name in bold and, below it, a bullet list of labels.");
    public static Fault StageWithoutMoveOn() =>
        Error("stages-content", "This stage does not say when to move on: add '- Move on when: ...'.");
    public static Fault StageLabel(string label, string[] labels, string? nearest) =>
        Error("stages-content", $"'{label}' is no label: begin with {string.Join(", ", labels)} and a colon{(nearest is null ? "." : $"; did you mean '{nearest}'?")}");
    public static Fault DuplicateLabel(string label) => Error("stages-content", $"'{label}' stands here a second time: keep one.");

    // Pictures
    public static Fault NotAPicture(string ending) =>
        Error("not-a-picture", $"This is no {ending} picture whose size can be read: export it again, an SVG with a viewBox.");

    private static Fault Error(string code, string message) => new(Severity.Error, code, message);

    private static Fault Warning(string code, string message) => new(Severity.Warning, code, message);
}
