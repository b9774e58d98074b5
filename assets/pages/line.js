// The line to the server: calls go out, each is answered; news come in by themselves.

const PATIENCE = 8000;
const NEWS = ["teacher_letter", "watching", "clock", "roster", "rooms"];

/** An id that no other command has; works on pages without encryption too. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A refusal: a key of the texts and what goes into the sentence. */
export class Refused extends Error {
  constructor(refusal) {
    super(refusal.key);
    this.key = refusal.key;
    this.parameters = refusal.parameters ?? {};
  }
}

export class Line {
  /** `greet` is done whenever the line is up; `hear` is told what came; `cut` that it broke. */
  constructor({ protocol, greet, hear, cut }) {
    this.socket = io({ transports: ["websocket"], auth: { protocol } });
    this.socket.on("connect", greet);
    this.socket.on("disconnect", cut);
    this.socket.on("connect_error", cut);
    for (const name of NEWS) this.socket.on(name, (news) => hear(name, news));
  }

  /** Ask for something; gives what is answered or throws `Refused`. */
  async call(name, body) {
    const reply = await this.socket.timeout(PATIENCE).emitWithAck(name, body);
    if (reply.refused) throw new Refused(reply.refused);
    return reply.ok;
  }
}
