// The clock counts down by itself between two looks at the server.

const WARN = 30_000;
const SAID = [60, 20];

let left = null;
let end = null;
let told = null;

export function set(milliseconds, running) {
  left = milliseconds;
  end = milliseconds !== null && running ? performance.now() + milliseconds : null;
  show();
}

function rest() {
  if (end === null) return left;
  return Math.max(0, end - performance.now());
}

function show() {
  const face = document.getElementById("clock");
  if (face === null) return;
  const now = rest();
  const seconds = now === null ? null : Math.ceil(now / 1000);
  const two = (number) => String(number).padStart(2, "0");
  const words = seconds === null ? "" : `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  if (face.textContent !== words) face.textContent = words;
  face.classList.toggle("late", now !== null && now <= WARN);
  say(seconds);
}

/** Screen readers hear of the last minute and the last seconds, not of every second. */
function say(seconds) {
  const aloud = document.getElementById("clock-aloud");
  if (aloud === null || end === null || !SAID.includes(seconds) || told === seconds) return;
  told = seconds;
  aloud.textContent = aloud.dataset.words.replace("%", String(seconds));
}

setInterval(show, 250);
