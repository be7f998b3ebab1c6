"""What holds for every remedy: it explains itself, trains, resumes exactly, and is switched on and off live."""

from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.config import TrainingConfig
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.run_store import RunStore
from gan_studio.core.settings import every_setting, settings_of
from gan_studio.core.trainer import Trainer
from tests.core.remedies.treated import CPU, PICTURES, same, tiny, train, trainer

NAMES = list(Remedy.choices())


@pytest.mark.parametrize("name", NAMES)
def test_it_explains_itself_and_names_its_paper(name: str) -> None:
    remedy = Remedy.find(name)
    assert remedy.label
    assert len(remedy.help) > 40
    assert str(remedy.paper.year) in str(remedy.paper)
    paths = {setting.path: setting for setting in settings_of(tiny(remedies=[name]))}
    assert paths[f"remedies.{name}"].about.source == str(remedy.paper)
    for field in remedy.model_fields:
        setting = paths[f"remedies.{name}.{field}"]
        assert setting.about.live
        assert len(setting.about.help) > 20


def test_no_two_hyperparameters_share_a_name() -> None:
    own = [field for remedy in Remedy.choices().values() for field in remedy.model_fields]
    others = [setting.key for setting in every_setting() if not setting.path.startswith("remedies.")]
    assert len(set(own + others)) == len(own) + len(others)


@pytest.mark.parametrize("name", NAMES)
def test_resuming_is_exact(name: str, tmp_path: Path) -> None:
    """Twenty steps, a file on disk, twenty more: the same bits as forty steps in one go."""
    whole = trainer(remedies=[name], steps=40)
    train(whole)
    config = tiny(remedies=[name], steps=20)
    with RunStore.create(tmp_path / "run", config, ModelSpec.of(config, 3), "noise") as store:
        train(Trainer(config, PICTURES, store=store, device=CPU))
    with RunStore.open(tmp_path / "run") as store:
        second_half = Trainer(tiny(remedies=[name], steps=40), PICTURES, store=store, device=CPU)
        assert second_half.step == 20
        train(second_half)
    assert same(whole.checkpoint(), second_half.checkpoint())


@pytest.mark.parametrize("name", NAMES)
def test_it_trains_in_mixed_precision(name: str) -> None:
    frames = train(trainer(remedies=[name], precision="mixed", steps=3))
    assert np.isfinite(np.concatenate([frame.scalars for frame in frames])).all()


@pytest.mark.parametrize("name", NAMES)
def test_switched_off_it_leaves_the_persons_own_settings(name: str) -> None:
    config = tiny(discriminator_learning_rate=3e-4, real_label=0.95)
    on = config.changed(remedies=[name])
    assert (on.discriminator_learning_rate, on.loss) == (3e-4, config.loss)
    assert on.changed(remedies=[]) == config
    assert config.in_effect is config


@pytest.mark.parametrize("name", NAMES)
def test_a_checkpoint_from_before_it_was_on_opens_while_it_is_and_the_other_way_round(name: str) -> None:
    trained = trainer(steps=4)
    frames = trained.run()
    next(frames)
    next(frames)
    without = trained.checkpoint()
    trained.change(remedies=[name])
    next(frames)
    with_it = trained.checkpoint()
    train(trained)
    after = trained.checkpoint()
    for checkpoint in (without, with_it):
        trained.restore(checkpoint)
        assert same(trained.checkpoint(), checkpoint)
    fresh = trainer(remedies=[name], steps=4)
    for start in (without, with_it):
        fresh.restore(start)
        train(fresh)
        assert same(fresh.checkpoint(), after)


def test_a_config_survives_being_saved_and_one_without_remedies_is_as_before() -> None:
    config = tiny(remedies=["instance-noise", "r1"], r1_gamma=10)
    assert TrainingConfig.load(config.model_dump(mode="json")) == config
    old = tiny().model_dump(mode="json")
    del old["remedies"]
    assert TrainingConfig.load(old) == tiny()
