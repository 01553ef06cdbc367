// Marks in the list of contents where the reader is.
const links = new Map(
  [...document.querySelectorAll(".contents a")].map(link => [link.hash.slice(1), link]));
const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
const above = new Set();
const top = heading => heading.getBoundingClientRect().top;

const follow = new IntersectionObserver(entries => {
  for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
    const passed = isIntersecting || boundingClientRect.bottom < (rootBounds?.top ?? 0);
    passed ? above.add(target) : above.delete(target);
  }

  // The lowest one, since on a wide screen a section may stand beside the text.
  const current = [...above].reduce((lowest, heading) => top(heading) >= top(lowest) ? heading : lowest, headings[0]);
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}, { rootMargin: "0px 0px -70% 0px" });

headings.forEach(heading => follow.observe(heading));

// A browser that cannot open the list by style alone gets it opened where it stands beside the text.
const details = document.querySelector(".contents details");
if (details && matchMedia("(min-width: 64rem)").matches) details.open = true;
