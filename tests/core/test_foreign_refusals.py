"""What is no generator is refused with a sentence that says what it is, and nothing that a stranger gives is ever run."""

import contextlib
import io
import os
import pickle
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch
from torch import nn

from gan_studio.core.errors import StudioError
from gan_studio.core.foreign import inspect_checkpoint
from gan_studio.core.models import open_model
from tests.core.foreign_generators import Dense, Discriminator, Normless, Tutorial, up

MODULES: dict[str, tuple[Callable[[], nn.Module], str]] = {
    "the tutorial's discriminator": (Discriminator, "a discriminator"),
    "a linear discriminator": (lambda: nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 1)), "a discriminator"),
    "a discriminator with a linear end": (lambda: nn.Sequential(nn.Conv2d(1, 8, 4, 2, 1), nn.Flatten(), nn.Linear(1568, 1)), "a discriminator"),
    "a classifier": (lambda: nn.Sequential(nn.Conv2d(3, 8, 3), nn.Conv2d(8, 16, 3), nn.Flatten(), nn.Linear(64, 10)), "takes pictures in and gives 10"),
    "an autoencoder": (lambda: nn.Sequential(nn.Conv2d(3, 8, 4, 2, 1), nn.Conv2d(8, 16, 4, 2, 1), up(16, 8), up(8, 3)), "an encoder and a decoder"),
    "a linear autoencoder": (lambda: nn.Sequential(nn.Linear(784, 32), nn.ReLU(), nn.Linear(32, 784)), "an encoder and a decoder"),
    "a VAE": (lambda: nn.ModuleDict({"encoder": nn.Sequential(nn.Linear(784, 9)), "decoder": nn.Sequential(nn.Linear(4, 784))}), "an encoder and a decoder"),
    "a VAE in one class": (lambda: nn.ModuleDict({"fc1": nn.Linear(784, 9), "fc_mu": nn.Linear(9, 2), "fc_logvar": nn.Linear(9, 2)}), "VAE"),
    "a residual generator": (lambda: nn.ModuleDict({"block": nn.ModuleDict({"conv1": nn.Conv2d(8, 8, 3), "shortcut": nn.Conv2d(8, 8, 1)})}), "residual"),
    "a conditional generator": (lambda: nn.ModuleDict({"label_emb": nn.Embedding(10, 100), "l1": nn.Linear(100, 784)}), "conditional"),
    "attention": (lambda: nn.ModuleDict({"attn1": nn.ModuleDict({"query_conv": nn.Conv2d(8, 1, 1)})}), "attention"),
    "StyleGAN": (lambda: nn.ModuleDict({"mapping": nn.ModuleDict({"fc0": nn.Linear(8, 8)}), "synthesis": nn.Linear(8, 8)}), "StyleGAN"),
    "diffusion": (lambda: nn.ModuleDict({"time_mlp": nn.Sequential(nn.Linear(8, 8)), "init_conv": nn.Conv2d(3, 8, 3)}), "diffusion"),
    "a transformer": (lambda: nn.TransformerEncoderLayer(8, 2, 8), "transformer"),
    "one layer": (lambda: nn.Linear(100, 784), "no network"),
    "sound": (lambda: nn.Sequential(nn.ConvTranspose1d(100, 8, 4), nn.ConvTranspose1d(8, 1, 4)), "cannot be rebuilt"),
    "layers that do not follow": (lambda: nn.Sequential(up(100, 16), up(24, 8), up(5, 3)), "do not follow one another"),
    "pictures of no usual size": (lambda: nn.Sequential(up(100, 8, 2, 1, 0), nn.BatchNorm2d(8), up(8, 3, 2)), "no square picture of a usual size"),
    "maps too large": (
        lambda: nn.Sequential(nn.Linear(4, 8 * 600**2), nn.Unflatten(1, (8, 600, 600)), up(8, 8, 60), nn.BatchNorm2d(8), up(8, 3)),
        "no square picture of a usual size",
    ),
    "seven channels": (lambda: nn.Sequential(up(100, 16), up(16, 7)), "do not follow one another"),
    "only a norm": (lambda: nn.Sequential(nn.BatchNorm2d(8)), "no network"),
}


def saved(content: object, path: Path, **options: bool) -> Path:
    torch.save(content, path, **options)
    return path


@pytest.mark.parametrize("kind", MODULES)
def test_networks_that_are_no_generators(kind: str, tmp_path: Path) -> None:
    make, what = MODULES[kind]
    with pytest.raises(StudioError, match=what):
        inspect_checkpoint(saved(make().state_dict(), tmp_path / "weights.pth"))


def stepped_optimizer() -> torch.optim.Optimizer:
    parameter = torch.nn.Parameter(torch.ones(3))
    optimizer = torch.optim.Adam([parameter])
    parameter.sum().backward()
    optimizer.step()
    return optimizer


CONTENTS: dict[str, tuple[object, str]] = {
    "an optimizer": (stepped_optimizer().state_dict(), "an optimizer"),
    "optimizers only": ({"optimizerG": stepped_optimizer().state_dict()}, "an optimizer"),
    "D only": ({"netD": Discriminator().state_dict(), "optimizerD": stepped_optimizer().state_dict()}, "a discriminator"),
    "encoder beside decoder": ({"encoder": Discriminator().state_dict(), "decoder": Normless().state_dict()}, "an encoder and a decoder"),
    "nothing": ({}, "no network"),
    "numbers": ({"epoch": 3, "losses": [1.0, 2.0]}, "no network"),
    "one tensor": (torch.zeros(4, 3, 8, 8), "no network"),
    "diverged": ({name: tensor * float("nan") for name, tensor in Normless().state_dict().items()}, "not all finite"),
    "a huge stride-0 tensor": ({"fc.weight": torch.zeros(1).expand(10**6, 10**6), "fc2.weight": torch.zeros(3, 3)}, "too large"),
    "sparse": ({"0.weight": torch.eye(4).to_sparse(), "1.weight": torch.eye(4)}, "sparse"),
}


@pytest.mark.parametrize("kind", CONTENTS)
def test_contents_that_are_no_network(kind: str, tmp_path: Path) -> None:
    content, what = CONTENTS[kind]
    with pytest.raises(StudioError, match=what):
        inspect_checkpoint(saved(content, tmp_path / "weights.pth"))


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, b"x" * 100)
    return file.getvalue()


FILES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is empty"),
    "zeros": (bytes(5000), "is empty"),
    "Keras": (b"\x89HDF\r\n\x1a\n" + bytes(100), "Keras"),
    "Keras 3": (zipped("config.json", "model.weights.h5"), "Keras"),
    "TensorFlow Lite": (b"\x1c\0\0\0TFL3" + bytes(100), "TensorFlow"),
    "a web page": (b"\n <!DOCTYPE html><html><head>", "a web page"),
    "Git LFS": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 14\n", "Git LFS pointer"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), "a picture"),
    "gzip": (b"\x1f\x8b\x08" + bytes(100), "gzip"),
    "TorchScript": (zipped("g/data.pkl", "g/constants.pkl", "g/code/g.py"), "TorchScript"),
    "a zip of something": (zipped("readme.txt"), "without a PyTorch checkpoint"),
    "half a zip": (zipped("g/data.pkl")[:-20], "end is missing"),
    "text": (b"learning rate: 3e-4\n", "not a model"),
    "GGUF": (b"GGUF" + bytes(100), "language model"),
}


@pytest.mark.parametrize("kind", FILES)
def test_files_that_are_no_checkpoint(kind: str, tmp_path: Path) -> None:
    content, what = FILES[kind]
    path = tmp_path / "generator.pth"
    path.write_bytes(content)
    with pytest.raises(StudioError, match=what):
        open_model(path)


def test_folders_of_other_programs(tmp_path: Path) -> None:
    (tmp_path / "saved_model.pb").write_bytes(b"x")
    with pytest.raises(StudioError, match="TensorFlow"):
        open_model(tmp_path)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "data.pkl").write_bytes(b"x")
    with pytest.raises(StudioError, match="unpacked into a folder"):
        open_model(tmp_path / "other")


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match=r"nowhere\.pth.* cannot be read"):
        open_model(tmp_path / "nowhere.pth")


class Payload:
    """Unpickled without protection, it makes a file."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.marker),)


def hostile(marker: Path, path: Path, how: str) -> Path:
    content = {"state_dict": {**Normless().state_dict(), "layers.9.weight": Payload(marker)}}
    if how.startswith("protocol"):
        path.write_bytes(pickle.dumps({"state_dict": Payload(marker)}, protocol=int(how[-1])))
        return path
    return saved(content, path, _use_new_zipfile_serialization=how == "zip")


@pytest.mark.parametrize("how", ["zip", "legacy", "protocol 0", "protocol 2", "protocol 4", "protocol 5"])
def test_a_pickle_that_runs_code_does_not_run(how: str, tmp_path: Path) -> None:
    marker = tmp_path / "it-ran"
    path = hostile(marker, tmp_path / "generator.pth", how)
    with pytest.raises(StudioError, match=r"a command that would run|not a model"):
        open_model(path)
    assert not marker.exists()
    if how == "protocol 2":  # the trap is a real one
        pickle.loads(path.read_bytes())
        assert marker.exists()


def test_hostile_numpy_and_namespace_leftovers_stay_inert(tmp_path: Path) -> None:
    """The names that are stepped over lead to stand-ins, not to the real functions."""
    path = tmp_path / "generator.pth"
    path.write_bytes(b"\x80\x02cnumpy.core.multiarray\n_reconstruct\n(cos\nmkdir\nX\x01\0\0\0xtR.")
    with pytest.raises(StudioError, match="a command"):
        open_model(path)


def test_a_pickled_module_is_refused_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match=r"pickled Python object \(torch.nn.*state_dict\(\)"):
        open_model(saved(nn.Sequential(nn.Linear(2, 2)), tmp_path / "whole.pt"))


def checkpoints() -> list[bytes]:
    state = Dense().state_dict()
    new, old = io.BytesIO(), io.BytesIO()
    torch.save(state, new)
    torch.save({"G": state, "epoch": 3}, old, _use_new_zipfile_serialization=False)
    return [new.getvalue(), old.getvalue(), safetensors.torch.save(state)]


def test_no_cut_off_checkpoint_gives_anything_but_a_sentence(tmp_path: Path) -> None:
    rng = random.Random(1)
    path = tmp_path / "generator.pth"
    for whole in checkpoints():
        for length in [*range(0, 64, 7), *(rng.randrange(len(whole)) for _ in range(20)), len(whole) - 1]:
            path.write_bytes(whole[:length])
            with pytest.raises(StudioError):
                open_model(path)


def test_no_random_bytes_give_anything_but_a_sentence(tmp_path: Path) -> None:
    rng = random.Random(2)
    path = tmp_path / "generator.pth"
    heads = [b"", b"PK\x03\x04", b"\x80\x02", b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.", b"\x20\0\0\0\0\0\0\0{"]
    for turn in range(150):
        path.write_bytes(heads[turn % len(heads)] + rng.randbytes(rng.randrange(400)))
        with pytest.raises(StudioError):
            open_model(path)


def test_damaged_bytes_give_a_sentence_or_a_generator(tmp_path: Path) -> None:
    rng = random.Random(3)
    path = tmp_path / "generator.pth"
    for whole in checkpoints():
        for _ in range(15):
            damaged = bytearray(whole)
            for _ in range(3):
                damaged[rng.randrange(2500)] = rng.randrange(256)
            path.write_bytes(damaged)
            with contextlib.suppress(StudioError):
                open_model(path)


@pytest.mark.parametrize("shape", [(2**20, 2**11), (100, 50_000, 64, 64)])
def test_absurd_shapes_cost_no_memory(shape: tuple[int, ...], tmp_path: Path) -> None:
    path = saved({"fc.weight": torch.zeros(4).expand(*shape[:-1], 4)[..., :1].expand(shape)}, tmp_path / "absurd.pth")
    assert path.stat().st_size < 10_000
    with pytest.raises(StudioError, match="too large"):
        open_model(path)


def test_tutorial_discriminator_and_generator_files_are_told_apart(tmp_path: Path) -> None:
    assert open_model(saved(Tutorial(2).state_dict(), tmp_path / "netD.pth")).snapshot.spec.image_size == 16
    with pytest.raises(StudioError, match="discriminator"):
        open_model(saved(Discriminator().state_dict(), tmp_path / "netG.pth"))
