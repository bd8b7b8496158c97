// Keeps a page that is still filling up to date: asks for it again and swaps what changed. Without this module a reload does the same.

const EVERY_MILLIS = 2000;

const opened = (region) => [...region.querySelectorAll("details[id]")].map((details) => [details.id, details.open]);

async function refresh() {
  const region = document.querySelector("#live[data-live]");
  if (!region) return;
  if (!document.hidden) {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (answer.ok) swap(region, await answer.text());
    } catch {
      // The server is away for a moment; the next round asks again.
    }
  }
  setTimeout(refresh, EVERY_MILLIS);
}

function swap(region, html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const fresh = page.querySelector("#live");
  if (!fresh || fresh.isEqualNode(region)) return;
  if (region.contains(document.activeElement) && document.activeElement !== document.body && fresh.hasAttribute("data-live")) {
    if (document.activeElement.matches("a, summary")) restoreFocusAfter(region, fresh);
    else return;
  }
  if (!fresh.hasAttribute("data-live") && page.querySelector("#replay")) {
    // The match is over and its page has a viewer, which only a real load starts.
    location.reload();
    return;
  }
  for (const [id, open] of opened(region)) {
    const details = fresh.querySelector(`details[id="${CSS.escape(id)}"]`);
    if (details) details.open = open;
  }
  document.title = page.title;
  region.replaceWith(document.adoptNode(fresh));
}

function restoreFocusAfter(region, fresh) {
  const focused = document.activeElement;
  const link = focused.getAttribute("href");
  const twin = link
    ? fresh.querySelector(`a[href="${CSS.escape(link)}"]`)
    : fresh.querySelector(`details[id="${CSS.escape(focused.parentElement.id)}"] > summary`);
  if (twin) queueMicrotask(() => twin.focus({ preventScroll: true }));
}

setTimeout(refresh, EVERY_MILLIS);
