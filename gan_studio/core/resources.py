"""Where the files are that ship beside the code: icons and other resources."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def resource_path(name: str) -> Path:
    """The path of a shipped file or folder, given by its name below ``resources/``, such as ``icons/play.svg``.

    A wheel and the frozen application carry ``resources/`` inside the package; in a checkout it stands beside it.
    """
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name
