"""An address as a picture that telephones read."""

import io
from functools import lru_cache

import segno
from markupsafe import Markup


@lru_cache(maxsize=64)
def qr(address: str) -> Markup:
    """Return an address as a picture that telephones read."""
    made = io.BytesIO()
    segno.make(address, micro=False).save(
        made, kind="svg", xmldecl=False, svgns=False, svgclass="qr", lineclass=None, omitsize=True
    )
    return Markup(made.getvalue().decode())
