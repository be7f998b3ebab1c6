"""The licences shipped are those of what is in the folder."""

from pathlib import Path

import shipped


def test_distributions_are_those_of_the_modules() -> None:
    assert shipped.distributions(["PIL", "PIL.Image", "numpy.linalg", "os", "gan_studio.cli"]) == ["numpy", "pillow", "pyinstaller"]


def test_a_library_of_the_system_is_listed() -> None:
    text = shipped.licences(["numpy"], [Path("/nowhere/libffi.so.8")])
    assert "numpy" in text.partition("=")[0]
    assert "libffi.so.8" in text
