// The teacher's pages: buttons become calls to the server, refusals become sentences.

import * as board from "/static/board.js";
import * as clock from "/static/clock.js";
import * as dialog from "/static/dialog.js";
import { Line, Refused, newId } from "/static/line.js";
import "/static/keys.js";

const page = document.body;
const room = document.getElementById("room")?.dataset.room ?? "";
const lost = document.getElementById("lost");
const told = document.getElementById("told");
const SHOWN = 6000;
let hiding = null;

board.start(room ? `/teacher/rooms/${room}/panes` : "/teacher/panes");

const line = new Line({
  protocol: Number(page.dataset.protocol),
  greet: async () => {
    try {
      await line.call("host", {});
      if (room) await line.call("watch", { room });
      lost.hidden = true;
      page.dataset.live = "yes";
      await board.refresh();
    } catch (fault) {
      if (!(fault instanceof Refused)) return;
      location.assign(fault.key === "room.unknown" ? "/teacher" : "/sign-in");
    }
  },
  hear: (name, news) => {
    if (name === "clock") clock.set(news.left, !news.paused);
    else board.stir();
  },
  cut: () => {
    page.dataset.live = "no";
    lost.textContent = page.dataset.lost;
    lost.hidden = false;
  },
});

/** Say something for a while, aloud too. */
function tell(words, kind = "plain") {
  told.className = kind;
  told.textContent = words;
  clearTimeout(hiding);
  hiding = setTimeout(() => { told.textContent = ""; }, SHOWN);
}

async function explain(fault) {
  if (!(fault instanceof Refused)) return tell(page.dataset.lost, "bad");
  const query = new URLSearchParams({ key: fault.key, given: JSON.stringify(fault.parameters) });
  const answer = await fetch(`/teacher/say?${query}`);
  tell(answer.ok ? await answer.text() : fault.key, "bad");
}

/** Call, explain a refusal, look again. Gives the answer, or nothing after a refusal. */
async function attempt(name, body, button) {
  button?.setAttribute("aria-busy", "true");
  try {
    return await line.call(name, body);
  } catch (fault) {
    await explain(fault);
    return null;
  } finally {
    button?.removeAttribute("aria-busy");
    board.refresh();
  }
}

function direct(command, button) {
  return attempt("direct", { room, id: newId(), command }, button);
}

/** How the text of a field becomes a value of a command. */
const KINDS = {
  number: (field) => Number(field.value),
  millions: (field) => Math.round(Number(field.value) * 1000),
  list: (field) => field.value.split(/[,\n]/).map((word) => word.trim()).filter(Boolean),
  words: (field) => field.value.trim(),
};

/** Fill the places of a command that a form's fields name, e.g. "text.en". */
function filled(command, form) {
  const made = structuredClone(command);
  for (const field of form.querySelectorAll("[name]")) {
    const path = field.name.split(".");
    const last = path.pop();
    const place = path.reduce((inner, step) => (inner[step] ??= {}), made);
    if (field.dataset.kind === "member") {
      if (field.checked) (place[last] ??= []).push(field.value);
    } else if (field.type === "checkbox") place[last] = field.checked;
    else place[last] = KINDS[field.dataset.kind ?? "words"](field);
  }
  return made;
}

const ACTS = {
  do: async (button) => {
    const done = await direct(JSON.parse(button.dataset.do), button);
    if (done && button.closest("dialog") && !button.closest("[data-stays]")) dialog.close();
  },
  ask: (button) => {
    const query = new URLSearchParams({ command: button.dataset.ask });
    return dialog.open(`/teacher/rooms/${room}/ask?${query}`);
  },
  open: (button) => dialog.open(button.dataset.open),
  call: async (button) => {
    const answer = await attempt(button.dataset.call, JSON.parse(button.dataset.body), button);
    if (answer) followed(button, answer);
  },
  copy: async (button) => {
    await navigator.clipboard?.writeText(button.dataset.copy);
    tell(button.dataset.copied);
  },
};

/** What happens after a call: some lead to another page, some show what came back. */
function followed(button, answer) {
  const rooms = answer.rooms ?? (answer.room ? [answer] : []);
  if (button.dataset.then === "enter" && rooms.length) location.assign(`/teacher/rooms/${rooms[0].room}`);
  else if (button.dataset.then === "leave") location.assign("/teacher");
  else if (button.dataset.then === "show") show(button, answer);
  else if (button.closest("dialog")) dialog.close();
}

function show(button, answer) {
  const output = document.getElementById(button.dataset.output);
  if (output) output.textContent = answer[button.dataset.field];
}

document.addEventListener("click", (event) => {
  for (const name of Object.keys(ACTS)) {
    const button = event.target.closest(`[data-${name}]`);
    if (button && !button.disabled) return ACTS[name](button);
  }
});

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.dataset.send) return;
  event.preventDefault();
  const done = await direct(filled(JSON.parse(form.dataset.send), form), form);
  if (!done) return;
  form.reset();
  if (form.dataset.said) tell(form.dataset.said);
  if (form.closest("dialog")) dialog.close();
});

/** A file of a game becomes a room again. */
document.getElementById("game")?.addEventListener("change", async (event) => {
  const field = event.target;
  if (!field.files.length) return;
  const answer = await fetch("/teacher/games", { method: "POST", body: field.files[0] });
  field.value = "";
  if (answer.ok) location.assign(`/teacher/rooms/${(await answer.json()).room}`);
  else tell(answer.status === 422 ? field.dataset.refused : await answer.text(), "bad");
});
