// A slash goes to the search field, and what is typed there is answered with suggestions: an editable combobox with list
// autocomplete (ARIA Authoring Practices). Without this script the form still leads to the page of results.
const fields = [...document.querySelectorAll("[data-suggestions]")];
const typing = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";
const shortest = 2;

document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest(typing)) return;
  const field = fields.find(one => one.checkVisibility());
  event.preventDefault();
  if (!field) return location.assign("/search");
  field.focus();
  field.select();
});

function combobox(field) {
  const list = document.createElement("ul");
  const count = document.createElement("span");
  let question = new AbortController();
  let chosen = -1;
  Object.assign(list, { id: `${field.id}-suggestions`, className: "suggestions", role: "listbox", ariaLabel: "Suggestions" });
  Object.assign(count, { className: "unseen", role: "status" });
  Object.assign(field, { role: "combobox", ariaAutoComplete: "list" });
  field.setAttribute("aria-controls", list.id);
  field.form.append(list, count);
  show([]);

  function choose(place) {
    chosen = place;
    for (const [index, option] of [...list.children].entries()) option.ariaSelected = index === place;
    const option = list.children[place];
    field.setAttribute("aria-activedescendant", option?.id ?? "");
    option?.scrollIntoView({ block: "nearest" });
  }

  function show(found) {
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    field.ariaExpanded = !list.hidden;
    // A screen reader says that a list opened, and not how long it is.
    count.textContent = list.hidden ? "" : found.length === 1 ? "1 suggestion" : `${found.length} suggestions`;
    choose(-1);
  }

  function option({ text, url, kind, why }, index) {
    const item = Object.assign(document.createElement("li"), { id: `${list.id}-${index}`, role: "option" });
    const note = why ? `also called ${why}` : kind === "Category" ? "Body part" : "";
    item.dataset.url = url;
    item.append(text);
    if (note) item.append(" ", Object.assign(document.createElement("small"), { textContent: note }));
    return item;
  }

  // None when they cannot be had: the form needs none.
  async function ask(text, signal) {
    try {
      const answer = await fetch(`${field.dataset.suggestions}?${new URLSearchParams({ q: text })}`, { signal });
      return answer.ok ? await answer.json() : [];
    } catch {
      return [];
    }
  }

  // A question is taken back as soon as there is a newer one, so that slow answers neither mix nor queue.
  async function suggest() {
    question.abort();
    question = new AbortController();
    choose(-1);
    const { signal } = question;
    const text = field.value.trim();
    const found = text.length < shortest ? [] : await ask(text, signal);
    if (!signal.aborted) show(found);
  }

  function close() {
    question.abort();
    show([]);
  }

  // A list that somebody walks along does not change under them.
  function walk(place) {
    question.abort();
    choose(place);
  }

  function follow(option) {
    const { url } = option.dataset;
    close();
    location.assign(url);
  }

  function press(event) {
    const places = list.children.length + 1;
    if (event.key === "ArrowDown" && list.hidden) suggest();
    else if (event.key === "ArrowDown") walk((chosen + 2) % places - 1);
    else if (event.key === "ArrowUp" && !list.hidden) walk((chosen + places) % places - 1);
    else if (event.key === "Enter" && chosen >= 0) follow(list.children[chosen]);
    else if (event.key === "Escape" && list.hidden) return close();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  }

  field.addEventListener("input", suggest);
  field.addEventListener("blur", close);
  field.form.addEventListener("submit", close);
  field.addEventListener("keydown", event => {
    if (event.isComposing) return;
    // Keys that move the cursor are meant for the text.
    if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) choose(-1);
    else press(event);
  });
  // The field keeps the focus, so that the click is not lost with it.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("li");
    if (option) follow(option);
  });
}

fields.forEach(combobox);
