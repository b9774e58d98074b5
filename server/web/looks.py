"""How delegations look on pages: the drawing of each seat's token in `assets/pages/tokens.svg`."""

OWN = ("KAZ", "RUS", "CHN", "USA", "EUR", "IND", "JPN", "UAE", "COM")
SPARES = 4


def looks(seats: tuple[str, ...]) -> dict[str, str]:
    """Return the name of each seat's drawing: its own if it has one, else the next spare one."""
    strangers = [seat for seat in seats if seat not in OWN]
    spare = {seat: f"spare{number % SPARES}" for number, seat in enumerate(strangers)}
    return {seat: spare.get(seat, seat) for seat in seats}
