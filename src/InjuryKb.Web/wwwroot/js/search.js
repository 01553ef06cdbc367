// A slash goes to the search field, and what is typed there is answered with suggestions: a combobox with a listbox (ARIA 1.2).
// Without this script the form still leads to the page of results.
const fields = [...document.querySelectorAll("[data-suggestions]")];

function editable(element) {
  return element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);
}

document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || editable(event.target)) return;
  const field = fields.find(one => one.checkVisibility());
  event.preventDefault();
  if (field) field.focus();
  else location.assign("/search");
});

function combobox(field) {
  const list = document.createElement("ul");
  let asked = "";
  let chosen = -1;
  list.id = `${field.id}-suggestions`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  field.form.append(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  close();

  function close() {
    list.hidden = true;
    choose(-1);
    field.setAttribute("aria-expanded", "false");
  }

  function choose(place) {
    chosen = place;
    for (const [index, option] of [...list.children].entries()) option.setAttribute("aria-selected", index === place);
    if (place < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", list.children[place].id);
  }

  function option({ text, url, why }, index) {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.setAttribute("role", "option");
    item.dataset.url = url;
    item.append(text);
    if (why) item.append(Object.assign(document.createElement("small"), { textContent: `also called ${why}` }));
    return item;
  }

  async function suggest() {
    const text = (asked = field.value.trim());
    if (text.length < 2) return close();
    const answer = await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(text)}`).catch(() => null);
    if (!answer?.ok || text !== asked || document.activeElement !== field) return;
    const found = await answer.json();
    if (text !== asked) return;
    list.replaceChildren(...found.map(option));
    close();
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
  }

  field.addEventListener("input", suggest);
  field.addEventListener("blur", close);
  // The field keeps the focus, so that the click is not lost with it.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => location.assign(event.target.closest("li").dataset.url));
  field.addEventListener("keydown", event => {
    const { length } = list.children;
    if (list.hidden || length === 0) return;
    const steps = { ArrowDown: (chosen + 2) % (length + 1) - 1, ArrowUp: (chosen + length + 1) % (length + 1) - 1 };
    if (event.key in steps) choose(steps[event.key]);
    else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.url);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
}

fields.forEach(combobox);
