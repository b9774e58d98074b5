"""Every shipped asset that is not our own is named with its licence."""

import pytest

from game.assets import asset_path


@pytest.mark.parametrize("folder", ["fonts", "icons", "pictures", "vendor"])
def test_every_file_is_named_in_the_list(folder: str):
    """A file without a known licence may not ship."""
    listed = asset_path("LICENSES.md").read_text(encoding="utf-8")
    files = [path.name for path in asset_path(folder).iterdir() if not path.name.startswith(".")]

    assert files
    assert [name for name in files if f"`{name}`" not in listed] == []


@pytest.mark.parametrize(
    "path", ["fonts/OFL-GolosText.txt", "fonts/OFL-Geologica.txt", "icons/LICENSE-lucide.txt",
             "pictures/LICENSE-world-atlas.txt"]
)  # fmt: skip
def test_the_licence_texts_travel_along(path: str):
    """As the licences themselves ask."""
    words = asset_path(*path.split("/")).read_text(encoding="utf-8")

    assert "copyright" in words.lower()
    assert "permission" in words.lower() or "license" in words.lower()
