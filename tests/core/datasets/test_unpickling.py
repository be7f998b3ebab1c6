"""A pickle that poses as a CIFAR batch gets to run nothing."""

import os
import pickle
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.datasets.base import recognise
from gan_studio.core.errors import StudioError
from tests.core.datasets.making import write


class Runs:
    """Unpickles as the call of a function."""

    def __init__(self, function: object, *arguments: object) -> None:
        self.call = function, arguments

    def __reduce__(self) -> tuple[object, ...]:
        return self.call


def batch_with(value: object) -> bytes:
    return pickle.dumps({b"data": np.zeros((3, 3072), np.uint8), b"labels": [0, 1, 2], b"extra": value}, 2)


@pytest.mark.parametrize(
    ("function", "arguments"),
    [(os.mkdir, ("{victim}",)), (eval, ("__import__('os').mkdir('{victim}')",)), (getattr, ("", "upper")), (np.save, ("{victim}", [1]))],
    ids=["os", "eval", "getattr", "numpy"],
)
def test_code_is_not_run(function, arguments, tmp_path):
    victim = tmp_path / "victim"
    value = Runs(function, *(text.format(victim=victim) if isinstance(text, str) else text for text in arguments))
    folder = write(tmp_path / "cifar-10-batches-py", {"data_batch_1": batch_with(value)})
    with pytest.raises(StudioError, match="“data_batch_1” is a pickle that would run code"):
        recognise(folder)
    assert not list(tmp_path.glob("victim*"))


def test_an_array_in_name_only_is_refused(tmp_path):
    content = pickle.dumps({b"data": Path("x"), b"labels": [1]}, 2)
    with pytest.raises(StudioError, match="would run code"):
        recognise(write(tmp_path / "c", {"data_batch_1": content}))


@pytest.mark.parametrize("content", [batch_with(1)[:200], b"\x80\x02garbage", b"\x80\x02"], ids=["cut", "garbage", "empty"])
def test_a_damaged_pickle(content, tmp_path):
    with pytest.raises(StudioError, match="damaged pickle"):
        recognise(write(tmp_path / "c", {"data_batch_1": content}))


@pytest.mark.parametrize(
    "batch",
    [
        {b"data": np.zeros((3, 3072), np.uint8), b"labels": [0, 1]},
        {b"data": np.zeros((3, 3072), np.uint8), b"labels": [0, 1, 10]},
        {b"data": np.zeros((3, 3000), np.uint8), b"labels": [0, 1, 2]},
        {b"data": [1, 2, 3], b"labels": [0, 1, 2]},
        [1, 2, 3],
    ],
    ids=["labels missing", "label out of range", "other size", "no array", "no dictionary"],
)
def test_other_pickles_are_no_cifar(batch, tmp_path):
    (tmp_path / "data_batch_1").write_bytes(pickle.dumps(batch, 2))
    with pytest.raises(StudioError, match="a Python pickle, but not one with CIFAR pictures"):
        recognise(tmp_path / "data_batch_1")
