# What the server says when something is not possible, and when a connection ends.

# --- coming in ---
room-unknown = There is no room with this code. Look at the six digits again.
room-code_needed = No class gathers at this address just now. If yours has begun, type its six digits.
room-several_gather = Several classes gather at this address. Type the six digits of yours.
room-full = Every seat of this room is full. Ask your teacher.
room-closed = The teacher has closed the room.
seat-left = Your place in this room was given up. You can join again with the code.
seat-token_unknown = This device holds no place in an open room any more. Join with the code.
seat-key_wrong = These four digits open no place in this room.
seat-not_you = The teacher did not recognise you. Speak to your teacher.
seat-none = You have no place in a room yet.
seat-taken_already = You sit in a room already.
seat-screens = Your place is open on { $most } screens already. Close one of them.
protocol-other = The game here and the server of your class are of different versions ({ $client } and { $server }). Ask your teacher which one to open.
server-full = The server is full.

# --- the teacher's side ---
teacher-key_wrong = This is not the teacher's key of this server.
teacher-signed_out = You are signed out here. Open the link that the server printed, or sign in with the teacher's key.
teacher-link_used = This link was used before, or it is too old. Sign in with the teacher's key, or start the server again for a new link.
scenario-unknown = There is no scenario called { $scenario } on this server.
scenario-broken = The scenario { $scenario } has a mistake: { $fault }

# --- while playing ---
rate-slow_down = That was too fast. Wait a moment and try again.
journal-cannot_write = It could not be written down, so it did not happen ({ $reason }). Tell your teacher; then try again.
server-fault = The server made a mistake. The game goes on; try something else and tell your teacher.
server-stopping = The server is being stopped. The game is kept, and you come back by yourself when it is on again.

# --- programs that speak wrongly ---
wire-unknown_message = The server does not know the message “{ $name }”.
wire-malformed = The server did not understand the message: { $fault }
wire-too_large = The message is too long: at most { $most } bytes.
wire-too_deep = The message has too many levels: at most { $most }.
wire-misused = The connection was ended because it sent what no game sends.
seat-ask_teacher = Too many wrong keys. Ask your teacher to let you in.
seat-nobody_asks = Nobody waits for this answer any more.
seat-call_sign_unknown = Nobody in this room has this call sign.
scenario-no_preset = This scenario has no game of { $preset } turns.

# --- coming back from another device ---
join-back_again = Coming back? Seat key or call sign:
    .hint = 0000 or Saiga 7
seat-asked = Your teacher is asked whether it is you. Wait a moment.
lobby-teach = Teacher's pages
lobby-teach-tip = Opens the dashboard in your browser, signed in.
banner-bot = A bot plays your seat now; your teacher gives it back. You can read and talk.
banner-steward = The steward keeps your seat. It is yours again as soon as you act.
handback-told = The steward kept your seat. Acts: { $acts }, left open: { $left }. Your delegation page tells more.
