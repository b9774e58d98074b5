// The panes: asked for again whenever something happened, changed in place.

import { Idiomorph } from "/static/idiomorph.esm.js";
import * as clock from "/static/clock.js";
import * as dialog from "/static/dialog.js";

const GATHER = 250;
const panes = new Map();
let source = "";
let tag = "";
let waiting = null;
let asking = false;
let again = false;

export function start(path) {
  source = path;
}

/** Ask soon; what happens at once is asked for once. */
export function stir() {
  if (!source || waiting !== null) return;
  waiting = setTimeout(() => { waiting = null; refresh(); }, GATHER);
}

/** Ask now; one question at a time. */
export async function refresh() {
  if (asking) { again = true; return; }
  asking = true;
  try {
    await ask();
    await dialog.refresh();
  } finally {
    asking = false;
  }
  if (again) { again = false; stir(); }
}

/** Fetch, or give nothing while the server is away; the line says so and asks again. */
async function reached(path, options) {
  try {
    return await fetch(path, options);
  } catch {
    return null;
  }
}

async function ask() {
  const answer = await reached(source, { cache: "no-store", headers: tag ? { "If-None-Match": tag } : {} });
  if (answer === null) return;
  if (answer.redirected) return location.assign(answer.url);
  if (answer.status === 404) return location.assign("/teacher");
  if (!answer.ok) return;
  tag = answer.headers.get("ETag") ?? "";
  show(await answer.json());
}

function show(data) {
  for (const [name, words] of Object.entries(data.panes)) {
    const pane = document.getElementById(`pane-${name}`);
    if (pane === null || panes.get(name) === words) continue;
    panes.set(name, words);
    Idiomorph.morph(pane, words, dialog.keeping);
  }
  if ("left" in data) clock.set(data.left, data.running);
}
