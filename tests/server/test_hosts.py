"""What students type to reach the server."""

import pytest

from server.hosts import for_students, own_address


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:8765"])
def test_the_wall_names_this_computer_as_others_call_it(host: str) -> None:
    """The teacher's browser runs beside the server and says "localhost"."""
    assert for_students(host, everywhere=True) == f"{own_address()}:8765"


@pytest.mark.parametrize(
    ("host", "everywhere"),
    [("127.0.0.1:8765", False), ("192.168.1.20:8765", True), ("class.school.example", True)],
)
def test_any_other_address_is_shown_as_it_was_typed(host: str, everywhere: bool) -> None:
    """It worked for the browser on the wall, so it works for others in its network."""
    assert for_students(host, everywhere) == host
