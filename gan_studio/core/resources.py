"""Where the files are that ship beside the code: icons and other resources."""

from pathlib import Path


def resource_path(name: str) -> Path:
    """The path of a shipped file, given by its name below ``resources/``, such as ``icons/play.svg``."""
    return Path(__file__).parents[2] / "resources" / name
