// What the pages do besides htmx: places that are clicked or selected, and keys.
// Without it everything can still be read and decided: every place is a link, every act a form.
(function () {
  "use strict";
  document.documentElement.classList.add("js");

  const doc = () => document.querySelector(".doc");
  const typing = (element) => element.closest("textarea, select, input:not([type=radio])");
  const REST = 350; // milliseconds after which a selection has come to rest
  const shown = () => document.querySelector("#panel .inside")?.dataset.shows || "";

  // An act's answer names places of the page that it was sent from: no panel comes between.
  const acting = () => document.querySelector("form.htmx-request");

  async function panel(query) {
    while (acting()) await new Promise((done) => document.addEventListener("htmx:afterRequest", done, { once: true }));
    const url = doc().dataset.panelUrl + "?" + new URLSearchParams({ ...query, view: doc().dataset.view });
    return htmx.ajax("GET", url, { target: "#panel", swap: "innerHTML" });
  }

  // What a page says by itself, where the server says what it refuses.
  function say(message) {
    const line = document.createElement("p");
    line.className = "message warning";
    line.textContent = message;
    document.getElementById("said").replaceChildren(line);
  }

  // At the foot of a narrow page the panel can be put away; whatever opens it brings it back.
  function fold(away) {
    const side = document.querySelector(".beside");
    side?.classList.toggle("folded", away);
    side?.querySelector("[data-folds]")?.setAttribute("aria-expanded", String(!away));
  }

  // The lowest point at which something is in sight: a narrow page has the panel at its foot.
  function foot() {
    const side = document.querySelector(".beside");
    const fixed = side && getComputedStyle(side).position === "fixed";
    return fixed ? side.getBoundingClientRect().top : window.innerHeight;
  }

  // The place that the panel is about, marked in the minutes and brought into sight.
  function mark() {
    document.querySelectorAll(".sheet .here").forEach((one) => one.classList.remove("here"));
    const at = shown();
    if (!at) return;
    const found = document.querySelectorAll(`.sheet [data-at="${at}"]`);
    found.forEach((one) => one.classList.add("here"));
    const place = found[0] || document.querySelector(`.sheet .o [data-b="${at.split("-")[0]}"]`);
    if (!place) return;
    const box = place.getBoundingClientRect();
    if (box.top < 150 || box.bottom > foot() - 40) {
      place.scrollIntoView({ block: "center", behavior: "instant" });
    }
  }

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !doc()) return;
    const link = event.target.closest("a[data-at], a[data-panel], a[data-next]");
    if (link) {
      event.preventDefault();
      if ("next" in link.dataset) panel({ next: "1", at: shown() });
      else panel(link.dataset.at ? { at: link.dataset.at } : { panel: link.dataset.panel });
    }
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    if (event.target.closest("[data-folds]")) fold(!document.querySelector(".beside").classList.contains("folded"));
  });

  // Before larger files are sent: the server stops them on the way, and could not say why.
  document.addEventListener("submit", (event) => {
    const most = Number(event.target.dataset.most) * 1e6;
    if (!most) return;
    const files = [...event.target.querySelectorAll("input[type=file]")].flatMap((one) => [...one.files]);
    const large = files.reduce((sum, file) => sum + file.size, 0) > most;
    event.target.querySelector(".message").hidden = !large;
    if (large) event.preventDefault();
  });

  // Offsets count characters of the text, not the halves that JavaScript makes of some of them.
  function offset(block, node, at) {
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(node, at);
    return Array.from(range.toString()).length;
  }

  // What of a block is selected; empty where it is only touched.
  function within(block, range) {
    const inside = document.createRange();
    inside.selectNodeContents(block);
    if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) inside.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
    return inside;
  }

  function selected() {
    const selection = window.getSelection();
    if (!doc() || selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    const touched = [...document.querySelectorAll(".sheet .o [data-b]")].filter((one) => range.intersectsNode(one));
    const parts = touched.map((block) => [block, within(block, range)]).filter(([, part]) => part.toString().trim());
    if (parts.length > 1) {
      const message = "You have selected words of more than one paragraph. Select those of one at a time.";
      panel({ panel: "doubts" }).then(() => say(message));
    }
    if (parts.length !== 1) return;
    const [block, part] = parts[0];
    const start = offset(block, part.startContainer, part.startOffset);
    const end = offset(block, part.endContainer, part.endOffset);
    const at = `${block.dataset.b}-${start}-${end}`;
    if (at !== asked) panel({ at });
    asked = at;
  }

  // A finger or a keyboard selects without a mouse button that is let go: when it has come to rest.
  let asked = "";
  let held = false;
  let rest = 0;
  document.addEventListener("mousedown", () => {
    held = true;
    asked = "";
    clearTimeout(rest);
  });
  document.addEventListener("mouseup", (event) => {
    held = false;
    if (event.target.closest(".sheet")) setTimeout(selected, 0);
  });
  document.addEventListener("selectionchange", () => {
    clearTimeout(rest);
    if (window.getSelection().isCollapsed) asked = "";
    else if (!held) rest = setTimeout(selected, REST);
  });

  // Keys without Ctrl can be turned off: whoever speaks to the computer would press them by chance.
  const keysWork = () => localStorage.getItem("keys") !== "off";
  function showKeys() {
    document.documentElement.classList.toggle("keyless", !keysWork());
    const box = document.getElementById("keys-work");
    if (box) box.checked = keysWork();
  }
  document.addEventListener("change", (event) => {
    if (event.target.id !== "keys-work") return;
    localStorage.setItem("keys", event.target.checked ? "on" : "off");
    showKeys();
  });
  document.addEventListener("DOMContentLoaded", showKeys);

  const PANELS = { d: "doubts", p: "people", i: "items", h: "hidden", g: "pictures", s: "sign-off" };

  // The finding after, or before, the one that the panel is about.
  function step(by) {
    const places = [...document.querySelectorAll(".sheet .o [data-at]")];
    const here = places.findIndex((one) => one.dataset.at === shown());
    const next = places[(here + by + places.length) % places.length];
    if (next) panel({ at: next.dataset.at });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !doc()) return;
    if (event.key === "Escape" && typing(event.target)) return event.target.blur();
    if (typing(event.target) || document.querySelector("dialog[open]") || !keysWork()) return;
    // A key that comes before an act is answered was meant for what is about to go.
    if (acting()) return event.preventDefault();
    const named = document.querySelector(`[data-key="${CSS.escape(event.key)}"]:not(:disabled)`);
    if (named) {
      event.preventDefault();
      if (typing(named)) named.focus();
      else named.click();
    } else if (event.key === "n") panel({ next: "1", at: shown() });
    else if (event.key === "j" || event.key === "b") step(event.key === "j" ? 1 : -1);
    else if (event.key === "/") panel({ panel: "doubts" }).then(() => document.getElementById("words")?.focus());
    else if (PANELS[event.key]) panel({ panel: PANELS[event.key] });
    else return;
    event.preventDefault();
  });

  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.requestConfig.verb === "get" && acting()) event.detail.shouldSwap = false;
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id !== "panel") return;
    document.getElementById("said").replaceChildren(); // it was said of what stood here before
    fold(false);
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id !== "panel") return;
    mark();
    const words = [...event.target.querySelectorAll(".kind, h2")].slice(0, 2);
    document.getElementById("heard").textContent = words.map((one) => one.textContent.trim()).join(": ");
    // Whatever had the focus may be gone; a selection keeps it, as it would go as well.
    if (document.activeElement === document.body && window.getSelection().isCollapsed) {
      event.target.focus({ preventScroll: true });
    }
  });
  document.addEventListener("DOMContentLoaded", mark);
})();
