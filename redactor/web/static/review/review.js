// What the pages do besides htmx: places that are clicked or selected, and keys.
// Without it everything can still be read and decided: every place is a link, every act a form.
(function () {
  "use strict";
  document.documentElement.classList.add("js");

  const doc = () => document.querySelector(".doc");
  const typing = (element) => element.closest("textarea, select, input:not([type=radio])");
  const shown = () => document.querySelector("#panel .inside")?.dataset.shows || "";

  function panel(query) {
    const url = doc().dataset.panelUrl + "?" + new URLSearchParams({ ...query, view: doc().dataset.view });
    return htmx.ajax("GET", url, { target: "#panel", swap: "innerHTML" });
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
    if (box.top < 150 || box.bottom > window.innerHeight - 40) {
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
  });

  // Offsets count characters of the text, not the halves that JavaScript makes of some of them.
  function offset(block, node, at) {
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(node, at);
    return Array.from(range.toString()).length;
  }

  function selected() {
    const selection = window.getSelection();
    if (!doc() || selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    const element = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node);
    const block = element(range.startContainer).closest(".o [data-b]");
    if (!block || block !== element(range.endContainer).closest(".o [data-b]")) return;
    const start = offset(block, range.startContainer, range.startOffset);
    const end = offset(block, range.endContainer, range.endOffset);
    if (start < end) panel({ at: `${block.dataset.b}-${start}-${end}` });
  }
  document.addEventListener("mouseup", (event) => {
    if (event.target.closest(".sheet")) setTimeout(selected, 0);
  });
  document.addEventListener("keyup", (event) => {
    if (event.shiftKey && event.key.startsWith("Arrow") && !typing(event.target)) selected();
  });

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
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    // A key that comes before an act is answered was meant for what is about to go.
    if (document.querySelector("form.htmx-request")) return event.preventDefault();
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

  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id === "panel") mark();
  });
  document.addEventListener("DOMContentLoaded", mark);
})();
