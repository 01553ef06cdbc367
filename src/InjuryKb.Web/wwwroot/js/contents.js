// Marks in the list of contents where the reader is.
const links = new Map(
  [...document.querySelectorAll(".contents a")].map(link => [link.hash.slice(1), link]));
const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
const passed = new Set();
const top = heading => heading.getBoundingClientRect().top;

// All that lies above a line near the top counts as passed, also what a jump far down leaps over. With a line
// further down, a jump to a short section would mark the one after it.
const follow = new IntersectionObserver(entries => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) passed.add(target);
    else passed.delete(target);
  }

  // The lowest one, since on a wide screen a section may stand beside the text.
  const current = [...passed].reduce((lowest, heading) => top(heading) >= top(lowest) ? heading : lowest, headings[0]);
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}, { rootMargin: "1000000px 0px -85% 0px" });

headings.forEach(heading => follow.observe(heading));

// A browser that cannot open the list by style alone gets it opened where it stands beside the text.
const details = document.querySelector(".contents details");
if (details && matchMedia("(min-width: 64rem)").matches) details.open = true;
