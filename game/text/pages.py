"""Pages: HTML made from the templates in ``assets/pages``; what they print is escaped."""

import jinja2

from game.assets import asset_path


def template_engine() -> jinja2.Environment:
    """Return an engine of its own for the templates; a name that a page does not know is a fault.

    Whoever fills pages often keeps the engine, for it keeps the templates that it has read.
    """
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(asset_path("pages")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
