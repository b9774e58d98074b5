// Single keys for the teacher; they can be switched off, and never act while somebody types.

const KEYS = {
  " ": ["do-pause", "do-resume"],
  "+": ["do-minute"],
  n: ["do-next"],
  r: ["do-reflect"],
};
/** Keys by place on the keyboard, for Cyrillic layouts. */
const PLACES = { KeyN: "n", KeyR: "r", Space: " ", NumpadAdd: "+" };
const KEPT = "steppe-keys";

const choice = document.getElementById("keys");
choice.checked = localStorage.getItem(KEPT) !== "off";
choice.addEventListener("change", () => localStorage.setItem(KEPT, choice.checked ? "on" : "off"));

/** Fields and windows take every key; a button that was clicked before takes the space bar alone. */
const FIELDS = "input, textarea, select, dialog, [contenteditable]";
const BUTTONS = "button, a, summary";

function taken(event) {
  return event.target.closest(event.code === "Space" ? `${FIELDS}, ${BUTTONS}` : FIELDS) !== null;
}

document.addEventListener("keydown", (event) => {
  if (!choice.checked || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (taken(event)) return;
  const key = event.key === "+" ? "+" : PLACES[event.code];
  const button = (KEYS[key] ?? []).map((id) => document.getElementById(id)).find(Boolean);
  if (!button || button.disabled) return;
  event.preventDefault();
  button.click();
});
