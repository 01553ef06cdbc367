// A star that is clicked or tapped votes, and is answered in place. Arrow keys only move; the button sends.
// Without this script the same forms lead to the rating page, whose parts are what is shown here.
const stars = document.querySelector("[data-rating]");
const thanks = stars.querySelector("[data-part=thanks]");
const hasVoted = "voted";
const failed = "Your rating could not be sent. Try again in a moment.";
let last = Promise.resolve();

function remembered() {
  try {
    return localStorage.getItem(hasVoted);
  } catch {
    return null; // Storage is switched off: then this browser's stars stand on the rating page only.
  }
}

function remember() {
  try {
    localStorage.setItem(hasVoted, "1");
  } catch {
    // As above.
  }
}

async function ask(address, request) {
  const answer = await fetch(address, { ...request, headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!answer.ok) throw new Error(page.querySelector("main h1 + p")?.textContent ?? failed);
  return page;
}

function show(page) {
  for (const part of document.querySelectorAll("[data-part]")) {
    const fresh = page.querySelector(`[data-part=${part.dataset.part}]`);
    part.replaceChildren(...(fresh?.childNodes ?? []));
  }

  const yours = page.querySelector("[name=stars]:checked")?.value;
  for (const star of stars.querySelectorAll("[name=stars]")) star.checked = star.value === yours;
  return yours;
}

async function send(form, body) {
  // Only now, so that what a page opens with is not announced.
  thanks.role = "status";
  try {
    if (show(await ask(form.action, { method: "POST", body }))) remember();
    else withdrawn();
  } catch (error) {
    thanks.textContent = error instanceof TypeError ? failed : error.message;
  }
}

function withdrawn() {
  thanks.textContent = "Your rating is withdrawn.";
  stars.querySelector("[name=stars]").focus();
}

// One after the other, so that the last choice is the one that stays.
function queue(form) {
  const body = new URLSearchParams(new FormData(form));
  last = last.then(() => send(form, body));
}

stars.addEventListener("submit", event => {
  event.preventDefault();
  queue(event.target);
});

// A key press on a star clicks it as well, with no count of clicks.
stars.addEventListener("click", event => {
  if (event.target.name === "stars" && event.detail > 0) queue(event.target.form);
});

if (remembered() && !stars.querySelector("[name=stars]:checked"))
  ask(stars.dataset.rating).then(show, () => {});
