// The scenario editor: checks while its author types, leads to a line, puts a cure in its place.

const PAUSE = 700;
const form = document.getElementById("scenario");
const source = document.getElementById("source");
const numbers = document.getElementById("numbers");
const report = document.getElementById("report");
const files = document.getElementById("files");
const whole = document.getElementById("whole");
const playtest = document.getElementById("playtest");
const player = document.getElementById("play");
let waiting = null;
let asked = 0;

function marks() {
  const found = new Map();
  for (const item of report.querySelectorAll("[data-line]")) {
    if (item.dataset.file === "scenario.yaml") found.set(Number(item.dataset.line), item.className);
  }
  return found;
}

function number() {
  const found = marks();
  numbers.replaceChildren(...source.value.split("\n").map((_, place) => {
    const line = document.createElement("span");
    line.textContent = `${place + 1}\n`;
    if (found.has(place + 1)) line.className = found.get(place + 1);
    return line;
  }));
  numbers.scrollTop = source.scrollTop;
}

async function check() {
  const mine = ++asked;
  report.setAttribute("aria-busy", "true");
  const answer = await fetch(`${form.action}?fragment=1`, { method: "POST", body: new FormData(form) });
  if (mine !== asked) return;
  report.removeAttribute("aria-busy");
  if (!answer.ok) return;
  report.innerHTML = await answer.text();
  number();
}

function soon() {
  number();
  clearTimeout(waiting);
  waiting = setTimeout(check, PAUSE);
}

/** Let the computers play it a few times; that takes a while, and typing goes on meanwhile. */
async function play() {
  player.disabled = true;
  playtest.hidden = false;
  playtest.textContent = player.dataset.waiting;
  try {
    const answer = await fetch("/teacher/scenarios/play", { method: "POST", body: new FormData(form) });
    const words = await answer.text();
    if (answer.ok) playtest.innerHTML = words;
    else playtest.textContent = words;
  } finally {
    player.disabled = false;
  }
}

/** Where a line begins in the text; lines count from 1. */
function begin(line) {
  return source.value.split("\n").slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0);
}

function go(line) {
  const start = begin(line);
  const end = source.value.indexOf("\n", start);
  source.focus();
  source.setSelectionRange(start, end < 0 ? source.value.length : end);
  const height = source.scrollHeight / source.value.split("\n").length;
  source.scrollTop = Math.max(0, (line - 6) * height);
}

function fix({ fix: line, wrong, cure }) {
  const start = begin(Number(line));
  const place = source.value.indexOf(wrong, start);
  if (place < 0) return go(Number(line));
  source.setRangeText(cure, place, place + wrong.length, "select");
  source.focus();
  check();
}

report.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.go) go(Number(button.dataset.go));
  else if (button?.dataset.fix) fix(button.dataset);
});
form.addEventListener("submit", (event) => {
  if (event.submitter?.hasAttribute("formaction")) return;
  event.preventDefault();
  check();
});
player.addEventListener("click", play);
source.addEventListener("input", soon);
source.addEventListener("scroll", () => { numbers.scrollTop = source.scrollTop; });
files.addEventListener("change", async () => {
  const chosen = [...files.files];
  const beside = new DataTransfer();
  for (const file of chosen) {
    if (file.name === "scenario.yaml" || chosen.length === 1) {
      source.value = await file.text();
      whole.value = "yes";
    } else beside.items.add(file);
  }
  files.files = beside.files;
  check();
});
number();
