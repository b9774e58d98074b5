// The wall keeps itself up to date: it asks for news, counts the clock down and turns the ticker.

const ASK_EVERY = 2000;
const AFTER_TROUBLE = 5000;
const TURN_EVERY = 7000;
const LATE = 20;

const stage = document.getElementById("stage");
const lost = document.getElementById("lost");
let seen = "";
let end = null;
let left = null;
let headline = 0;

function seconds() {
  const rest = end === null ? left : end - performance.now();
  return rest === null ? null : Math.max(0, Math.ceil(rest / 1000));
}

function showClock() {
  const clock = document.getElementById("clock");
  const rest = seconds();
  if (clock === null) return;
  const two = (number) => String(number).padStart(2, "0");
  clock.textContent = rest === null ? "" : `${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
  clock.classList.toggle("late", rest !== null && rest <= LATE);
}

function showNews() {
  const list = document.querySelector(".news");
  if (list === null) return;
  list.classList.add("live");
  [...list.children].forEach((item, number) => {
    item.classList.toggle("now", number === headline % list.children.length);
  });
}

function show(data) {
  if (stage.innerHTML !== data.stage) stage.innerHTML = data.stage;
  left = data.left;
  end = data.left !== null && data.running ? performance.now() + data.left : null;
  showClock();
  showNews();
}

async function ask() {
  const headers = seen ? { "If-None-Match": seen } : {};
  const answer = await fetch(stage.dataset.source, { headers, cache: "no-store" });
  if (answer.status === 404) return location.reload();
  if (answer.status !== 304) {
    if (!answer.ok) throw new Error(String(answer.status));
    show(await answer.json());
    seen = answer.headers.get("ETag");
  }
}

async function keepAsking() {
  let pause = ASK_EVERY;
  try {
    await ask();
    lost.hidden = true;
  } catch {
    lost.hidden = false;
    pause = AFTER_TROUBLE;
  }
  setTimeout(keepAsking, pause);
}

setInterval(showClock, 250);
setInterval(() => { headline += 1; showNews(); }, TURN_EVERY);
keepAsking();
