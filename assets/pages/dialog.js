// One window above the page; what stands in it comes from the server and is kept up to date.

import { Idiomorph } from "/static/idiomorph.esm.js";

const dialog = document.getElementById("dialog");
const body = document.getElementById("dialog-body");
let source = "";

async function words(path) {
  const answer = await fetch(path, { cache: "no-store" });
  if (answer.redirected) return location.assign(answer.url);
  return answer.ok ? answer.text() : "";
}

export async function open(path) {
  const found = await words(path);
  if (!found) return;
  source = path;
  body.innerHTML = found;
  if (!dialog.open) dialog.showModal();
  body.querySelector("[autofocus]")?.focus();
}

export function close() {
  dialog.close();
}

/** Bring an open window up to date; what is being typed stays. */
export async function refresh() {
  if (!dialog.open || !body.querySelector("[data-live]")) return;
  const found = await words(source);
  if (found && dialog.open) Idiomorph.morph(body, found, keeping);
}

/** How changes are made: fields that belong to the reader are left alone, menus stay open. */
export const keeping = {
  morphStyle: "innerHTML",
  callbacks: {
    beforeNodeMorphed: (old) => !(old instanceof Element && old.matches("[data-keep]")),
    beforeAttributeUpdated: (name) => name !== "open",
  },
};

dialog.addEventListener("close", () => {
  source = "";
  body.replaceChildren();
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("[data-close]")) close();
});
