"""What was laid out on a model comes back as it was, for that model alone, and only so much of it is kept."""

import os
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core import layouts
from gan_studio.core.config import TrainingConfig
from gan_studio.core.layouts import Layout, layout_file, read_layout, write_layout
from gan_studio.core.model_spec import ModelSpec

LATENT = 5


def some_layout(rows: int = 3) -> Layout:
    z = np.random.default_rng(0).standard_normal((rows, LATENT)).astype(np.float32)
    return Layout({"keyframes": z, "A": z[:0]}, {"mode": "linear", "names": ["안경", "B"]})


def spec(latent_size: int = LATENT, prior: str = "normal") -> ModelSpec:
    return ModelSpec.of(TrainingConfig().changed(latent_size=latent_size, prior=prior), channels=1)


def test_it_comes_back_bit_by_bit(tmp_path: Path) -> None:
    path = layout_file("walk", tmp_path / "m.gan", spec())
    write_layout(path, some_layout().encode())
    back = read_layout(path, LATENT)
    assert back is not None
    for name, z in some_layout().z.items():
        assert back.z[name].dtype == np.float32
        np.testing.assert_array_equal(back.z[name], z)
    assert back.facts == some_layout().facts
    assert back.encode() == some_layout().encode()


def test_every_model_has_its_own(tmp_path: Path) -> None:
    models = [(tmp_path / "a.gan", spec()), (tmp_path / "b.gan", spec()), (tmp_path / "a.gan", spec(6)), (tmp_path / "a.gan", spec(prior="uniform"))]
    files = {layout_file(kind, path, about) for path, about in models for kind in ("walk", "arithmetic")}
    assert len(files) == 8
    assert read_layout(layout_file("walk", *models[0]), LATENT) is None


def test_only_the_newest_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layouts, "MOST_FILES", 3)
    files = [layout_file("walk", tmp_path / f"{number}.gan", spec()) for number in range(5)]
    for age, path in enumerate(files):
        write_layout(path, some_layout().encode())
        os.utime(path, (1e9 + age, 1e9 + age))
    write_layout(files[2], some_layout(1).encode())
    assert [path.exists() for path in files] == [False, False, True, True, True]


def test_nothing_is_kept_of_what_is_empty_or_far_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = layout_file("walk", tmp_path / "m.gan", spec())
    write_layout(path, b"")
    write_layout(path, some_layout().encode())
    write_layout(path, b"")
    assert not path.exists()
    monkeypatch.setattr(layouts, "MOST_BYTES", 100)
    write_layout(path, some_layout().encode())
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"z": {"a": 3}, "facts": {}}', b'{"z": {"a": {"shape": [1, 5], "data": "AAAA"}}, "facts": {}}'])
def test_what_is_damaged_is_forgotten(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "damaged.json").write_bytes(content)
    assert read_layout(tmp_path / "damaged.json", LATENT) is None
    (tmp_path / "other.json").write_bytes(some_layout().encode())
    assert read_layout(tmp_path / "other.json", LATENT + 1) is None
