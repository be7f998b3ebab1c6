"""The licences of what the application is built on are gathered whole, from what is installed."""

from importlib.metadata import distribution, version
from pathlib import Path

import pytest

from gan_studio.core.licences import dependencies, licence_text


@pytest.fixture(scope="module")
def text() -> str:
    return licence_text(dependencies())


def test_what_the_application_needs_is_found_with_what_that_needs() -> None:
    found = dependencies()
    assert {"numpy", "torch", "PySide6_Essentials"} <= set(found)
    assert "shiboken6" in found, "PySide6 needs it"
    assert "pytest" not in found, "only the tests need it"


def test_what_is_left_out_takes_what_only_it_needs_along() -> None:
    assert {"sympy", "mpmath"} <= set(dependencies())
    assert not {"sympy", "mpmath"} & set(dependencies(without=["sympy"]))


@pytest.mark.parametrize("name", ["Python", "numpy", "torch", "pillow", "PySide6_Essentials"])
def test_each_is_listed_with_its_licence(text: str, name: str) -> None:
    listed = [line.strip() for line in text.partition("====")[0].splitlines() if line.strip().startswith(f"{name} ")]
    assert len(listed) == 1
    assert not listed[0].endswith(("see below", ": "))


def test_the_text_of_each_licence_is_there_once(text: str) -> None:
    assert "NumPy Developers" in text
    exact = distribution("platformdirs").locate_file("").joinpath(f"platformdirs-{version('platformdirs')}.dist-info/licenses/LICENSE")
    assert text.count(Path(str(exact)).read_text("utf-8").strip()) == 1
    assert "the same text as under" in text, "torch carries works with the very same licence"


def test_qt_s_licence_is_there_although_its_package_brings_none(text: str) -> None:
    assert "The text of LGPL-3.0" in text
    assert "replaced" in text
