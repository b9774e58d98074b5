### The device: what the window says about itself: sounds in words, keys, pictures, errors.

caption-turn = Sound: the dombra opens a new phase
caption-signed = Sound: a rising scale, a text was signed
caption-alert = Sound: three knocks, a warning
caption-refused = Sound: two low notes, that was refused
caption-rumble = Sound: the rumble of a launch

announce-left = { $seconds ->
    [one] { $phase }: { $seconds } second left
   *[other] { $phase }: { $seconds } seconds left
}

picture-saved = The picture is kept in { $file }
picture-refused = This device lets us keep no picture.

settings-zoom = Magnifier
settings-zoom-off = Off
settings-captions = Captions
settings-captions-note = Say in words what is heard
settings-keys = Keys…
settings-fault = Last error…

keys-heading = Keys
keys-note = Choose an action, then press its new key. While you write, letters stay letters, and Tab, arrows and Escape work as at first.
keys-press = Press a key…
keys-fixed = { $key } edits text or changes other keys and cannot be given away. Press another key; escape leaves the old one.
keys-taken = { $key } already belongs to “{ $action }”. Press another key; escape leaves the old one.
keys-reset = All keys as at first
key-next = Next (with Shift: previous)
key-use = Use what is chosen
key-use_too = Use, second key
key-back = Back, close
key-left = To the left
key-right = To the right
key-up = Up
key-down = Down
key-promises = Our promises
key-magnifier = Magnifier
key-full_screen = Fill the screen
key-picture = Keep a picture

fault-heading = Last error
fault-note = Show this to your teacher. It holds no names and nothing of your game.
fault-none = Nothing has gone wrong on this device.
fault-copy = Copy the text
fault-kept = Something went wrong in this window; your game is safe. Settings, “Last error” shows what it was.

link-newer = The class plays a newer version than this one ({ $version }). Please update the game on this device.

orders-none_fits = No further launch fits: slots, pads or money are used up.

join-around = Classes on this network
    .hint = Press your class to join it. When its game runs already, type the six digits.
