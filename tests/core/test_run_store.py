"""A run on disk: what goes in comes out, and what is no run is refused with a sentence."""

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.core.checkpoint import Checkpoint
from gan_studio.core.errors import StudioError
from gan_studio.core.frames import SCALARS
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.run_store import RunStore
from gan_studio.core.runs_folder import default_runs_folder, new_run_folder
from tests.core.run_store_child import CONFIG, checkpoint_of, command, create, environment, grid_of, scalars_of, steps_up_to


@pytest.fixture
def store(tmp_path: Path):
    with create(tmp_path / "run") as made:
        yield made


def test_settings_come_back(store):
    again = RunStore.open(store.folder)
    assert (again.config, again.spec, again.data, again.created) == (CONFIG, ModelSpec.of(CONFIG, 1), "digits", store.created)
    assert again.created.tzinfo is not None
    changed = CONFIG.changed(loss="hinge", beta1=0.1)
    store.save_config(changed)
    assert store.config == RunStore.open(store.folder).config == changed


def test_history_comes_back_bit_for_bit(store):
    steps = steps_up_to(50_000)
    scalars = scalars_of(steps)
    scalars[3, 2], scalars[4, 2], scalars[5, 2] = np.nan, np.inf, np.float32(1e-45)
    for first in range(0, len(steps), 9_999):
        store.append(steps[first : first + 9_999], scalars[first : first + 9_999])
    history = RunStore.open(store.folder).history()
    assert np.array_equal(history.steps, steps)
    for index, scalar in enumerate(SCALARS):
        assert history.column(scalar).tobytes() == scalars[:, index].tobytes()


@pytest.mark.parametrize(("count", "height", "width"), [(1, 32, 32), (2, 8, 16), (64, 32, 32), (10, 5, 3)])
def test_samples_come_back_bit_for_bit(store, count, height, width):
    grids = {step: grid_of(step, count, height, width) for step in (0, 50, 123_456_789)}
    for step, grid in grids.items():
        store.save_samples(step, grid)
    again = RunStore.open(store.folder)
    assert again.sample_steps() == list(grids)
    for step, grid in grids.items():
        loaded = again.load_samples(step)
        assert loaded.dtype == np.uint8
        assert np.array_equal(loaded, grid)


def test_a_step_without_samples_is_a_clear_error(store):
    store.save_samples(1, grid_of(1))
    with pytest.raises(StudioError, match="damaged or no longer kept"):
        store.load_samples(2)


def odd_tensors() -> dict[str, torch.Tensor]:
    rng = torch.Generator().manual_seed(0)
    noise = torch.randn(6, 5, 4, 4, generator=rng)
    flat = torch.randn(100, generator=rng)
    return {
        "generator.channels_last": noise.to(memory_format=torch.channels_last),
        "generator.transposed": noise.permute(3, 0, 2, 1),
        "generator.strided": flat[1::7],
        "generator.tied": flat,
        "generator.requires_grad": torch.nn.Parameter(noise),
        "generator.expanded": flat[:3, None].expand(3, 4),
        "adam_g.step": torch.tensor(12345.0),
        "empty": torch.empty(0, 3),
        "flags": torch.tensor([True, False, True]),
        "bytes": rng.get_state(),
        "numbers": torch.tensor([2**62, -1]),
        "double": torch.tensor([0.1, float("nan"), float("-inf"), 5e-324], dtype=torch.float64),
        "half": noise.half(),
        "bfloat": noise.bfloat16(),
        "32": torch.tensor([-7], dtype=torch.int32),
        "16": torch.tensor([-7], dtype=torch.int16),
        "8": torch.tensor([-7], dtype=torch.int8),
    }


def bits(tensor: torch.Tensor) -> torch.Tensor:
    return tensor.detach().contiguous().reshape(-1).view(torch.uint8)


def test_checkpoints_come_back_bit_for_bit(store):
    tensors = odd_tensors()
    state = {"epoch": 2**70, "third": 1 / 3, "tiny": 5e-324, "nested": {"order": [1, 2, None, True, "é"]}}
    store.save_checkpoint(Checkpoint(1000, tensors, state))
    loaded = RunStore.open(store.folder).load_checkpoint()
    assert loaded.step == 1000
    assert loaded.state == state
    assert loaded.tensors.keys() == tensors.keys()
    for name, tensor in tensors.items():
        assert loaded.tensors[name].dtype == tensor.dtype, name
        assert loaded.tensors[name].shape == tensor.shape, name
        assert bits(loaded.tensors[name]).equal(bits(tensor)), name


def test_one_part_of_a_checkpoint_comes_back_alone(store):
    tensors = odd_tensors() | {"ema.weight": torch.arange(6.0), "ema_like.weight": torch.zeros(2)}
    store.save_checkpoint(Checkpoint(4, tensors, {"position": 7}))
    part = store.load_checkpoint(4, "ema")
    assert (part.step, part.state) == (4, {"position": 7})
    assert part.tensors.keys() == {"ema.weight"}
    assert part.tensors["ema.weight"].equal(torch.arange(6.0))
    assert store.load_checkpoint(part="generator").tensors.keys() == {name for name in tensors if name.startswith("generator.")}
    assert store.load_checkpoint(part="nothing").tensors == {}


def test_damage_is_noticed_in_the_part_that_it_is_in(store):
    tensors = {"ema.weight": torch.arange(1000.0), "generator.weight": torch.arange(1000.0, 2000.0)}
    store.save_checkpoint(Checkpoint(4, tensors, {}))
    path = store.folder / "checkpoints/step-00000004.safetensors"
    content = bytearray(path.read_bytes())
    place = content.index(torch.arange(1500.0, 1510.0).numpy().tobytes())
    content[place] ^= 1
    path.write_bytes(content)
    assert store.load_checkpoint(4, "ema").tensors["ema.weight"].equal(tensors["ema.weight"])
    for part in ("generator", None):
        with pytest.raises(StudioError, match="damaged"):
            store.load_checkpoint(4, part)


def test_a_part_of_a_checkpoint_that_an_earlier_version_saved(store):
    """It has one checksum, over everything."""
    from safetensors import safe_open
    from safetensors.torch import save_file

    tensors = {"ema.weight": torch.arange(10.0), "generator.weight": torch.zeros(3)}
    store.save_checkpoint(Checkpoint(4, tensors, {}))
    path = store.folder / "checkpoints/step-00000004.safetensors"
    with safe_open(path, framework="pt") as file:
        metadata = {key: value for key, value in file.metadata().items() if key != "part_checksums"}
    save_file(tensors, path, metadata)
    part = store.load_checkpoint(4, "ema")
    assert part.tensors.keys() == {"ema.weight"}
    assert part.tensors["ema.weight"].equal(tensors["ema.weight"])
    save_file(tensors | {"generator.weight": torch.ones(3)}, path, metadata)
    with pytest.raises(StudioError, match="damaged"):
        store.load_checkpoint(4, "ema")


def test_any_safetensors_reader_opens_a_checkpoint(store):
    from safetensors.torch import load_file

    tensors = odd_tensors()
    store.save_checkpoint(Checkpoint(3, tensors, {}))
    read = load_file(store.folder / "checkpoints/step-00000003.safetensors")
    assert read.keys() == tensors.keys()
    assert all(bits(read[name]).equal(bits(tensor)) for name, tensor in tensors.items())


def test_a_random_number_generator_goes_on_after_a_checkpoint(store):
    rng = torch.Generator().manual_seed(5)
    store.save_checkpoint(Checkpoint(1, {"rng": rng.get_state()}, {}))
    expected = torch.randn(10, generator=rng)
    again = torch.Generator()
    again.set_state(store.load_checkpoint(1).tensors["rng"])
    assert torch.randn(10, generator=again).equal(expected)


def test_rewind_drops_what_came_after(store):
    for step in (10, 20, 30):
        store.append(steps_up_to(step, step - 9), scalars_of(steps_up_to(step, step - 9)))
        store.save_samples(step, grid_of(step))
        store.save_checkpoint(checkpoint_of(step))
    store.rewind(20)
    assert store.sample_steps() == store.checkpoint_steps() == [10, 20]
    assert store.history().steps.tolist() == list(range(1, 21))
    store.append(steps_up_to(21, 21), scalars_of(steps_up_to(21, 21)))
    assert len(store.history()) == 21
    store.rewind(0)
    assert store.checkpoint_steps() == []
    assert len(store.history()) == 0


def answer_of_a_child(folder: Path) -> str:
    return subprocess.run(command("append_once", folder), env=environment(), capture_output=True, text=True, check=True).stdout


def test_only_one_may_write_at_a_time(store):
    store.set_status("running")
    second = RunStore.open(store.folder)
    assert second.status == "running"
    with pytest.raises(StudioError, match="being trained elsewhere"):
        second.set_status("running")
    assert "being trained elsewhere" in answer_of_a_child(store.folder)
    store.close()
    assert answer_of_a_child(store.folder) == ""
    second.set_status("finished")
    second.close()
    assert store.history().steps.tolist() == [1]
    assert store.status == "finished"


def test_a_process_that_merely_got_the_old_ones_number_does_not_count(store):
    store.set_status("running")
    path = store.folder / "status.json"
    record = json.loads(path.read_text())
    path.write_text(json.dumps(record | {"process_started": record["process_started"] - 60}))
    assert store.status == "interrupted"


def test_what_is_no_run_is_said(tmp_path):
    with pytest.raises(StudioError, match=r"is not a training run: there is no run\.json"):
        RunStore.open(tmp_path)
    with pytest.raises(StudioError, match="is not a training run"):
        RunStore.open(tmp_path / "missing")


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"format": 1}', '{"format": 1, "config": 3, "spec": {}, "data": "", "created": ""}'])
def test_a_damaged_description_is_said(store, content):
    (store.folder / "run.json").write_text(content)
    with pytest.raises(StudioError, match="cannot be opened"):
        RunStore.open(store.folder)


def test_a_newer_format_is_said(store):
    path = store.folder / "run.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"format": 2, "app_version": "9.1"}))
    with pytest.raises(StudioError, match=r"newer version of GAN Studio \(9\.1\)"):
        RunStore.open(store.folder)


def test_a_setting_of_a_newer_version_is_said(store):
    path = store.folder / "run.json"
    saved = json.loads(path.read_text())
    saved["config"]["loss"] = {"name": "of-tomorrow"}
    path.write_text(json.dumps(saved))
    with pytest.raises(StudioError, match="of-tomorrow"):
        RunStore.open(store.folder)


def test_a_run_without_checkpoint_says_so(store):
    with pytest.raises(StudioError, match="no checkpoint"):
        store.load_checkpoint()


def test_a_new_run_never_goes_over_something_else(store, tmp_path):
    with pytest.raises(StudioError, match="something there already"):
        create(store.folder)
    (tmp_path / "file").write_text("mine")
    with pytest.raises(StudioError, match="something there already"):
        create(tmp_path / "file")
    (tmp_path / "deep/empty").mkdir(parents=True)
    create(tmp_path / "deep/empty").close()
    create(tmp_path / "deeper/still/run").close()


def test_names_of_new_runs_are_readable_and_never_clash(tmp_path):
    for name in ("digits", "digits", "digits"):
        new_run_folder(tmp_path, name).mkdir()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d-\d\d digits( \(\d\))?", name) for name in names)
    assert len(names) == 3
    assert new_run_folder(tmp_path, 'a/b\\c:<x>?."').name.endswith(" a b c x")
    assert new_run_folder(tmp_path, "../..").name.endswith(" run")
    new_run_folder(tmp_path, "김" * 300).mkdir()
    assert default_runs_folder().is_absolute()


def test_browsing_runs_does_not_load_torch():
    code = "import sys, gan_studio.core.run_store, gan_studio.core.runs_folder; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], env=environment(), check=False).returncode == 0
