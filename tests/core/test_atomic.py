"""A file is replaced as a whole, or not at all."""

from pathlib import Path

import pytest

from gan_studio.core import atomic
from gan_studio.core.atomic import write_atomic
from gan_studio.core.errors import StudioError


@pytest.mark.parametrize(("refusals", "patience", "content"), [(2, 3, b"new"), (5, 3, b"old"), (1, 0, b"old")])
def test_a_file_that_is_open_elsewhere_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int, patience: int, content: bytes) -> None:
    left = refusals
    replace = Path.replace

    def refuse_at_first(source: Path, target: Path) -> Path:
        nonlocal left
        left -= 1
        if left >= 0:
            raise PermissionError(13, "The process cannot access the file because it is being used by another process")
        return replace(source, target)

    (tmp_path / "status.json").write_bytes(b"old")
    monkeypatch.setattr(atomic, "PATIENCE", patience)
    monkeypatch.setattr(Path, "replace", refuse_at_first)
    if content == b"new":
        write_atomic(tmp_path / "status.json", b"new")
    else:
        with pytest.raises(StudioError, match=r"status\.json"):
            write_atomic(tmp_path / "status.json", b"new")
    assert (tmp_path / "status.json").read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["status.json"]
