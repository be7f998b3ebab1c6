"""What holds for every remedy: it explains itself, trains, resumes exactly, and is switched on and off live."""

from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.game import Game
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.networks.base import Architecture
from gan_studio.core.optimizers.adam import Adam
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.run_store import RunStore
from gan_studio.core.settings import every_setting, settings_of
from gan_studio.core.trainer import Trainer
from tests.core.remedies.treated import CPU, PICTURES, same, tiny, train, trainer

NAMES = list(Remedy.choices())
QUICKER = {"unrolling": {"unrolled_steps": 2}, "wgan-gp": {"wgan_gp_steps": 2}}
ALL_ON_D = ("spectral-norm", "pacgan", "minibatch-std")


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


@pytest.mark.parametrize("names", [*((name,) for name in NAMES), (*ALL_ON_D, "r1", "diffaugment")], ids="+".join)
def test_resuming_is_exact(names: tuple[str, ...], tmp_path: Path) -> None:
    """Twenty steps, a file on disk, twenty more: the same bits as forty steps in one go."""
    changes: dict[str, object] = {"remedies": names, **QUICKER.get(names[0], {})}
    whole = trainer(**changes, steps=40)
    train(whole)
    config = tiny(**changes, steps=20)
    with RunStore.create(tmp_path / "run", config, ModelSpec.of(config, 3), "noise") as store:
        train(Trainer(config, PICTURES, store=store, device=CPU))
    with RunStore.open(tmp_path / "run") as store:
        second_half = Trainer(tiny(**changes, steps=40), PICTURES, store=store, device=CPU)
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


@pytest.mark.parametrize("names", [*((name,) for name in ALL_ON_D), ALL_ON_D], ids="+".join)
def test_switching_touches_neither_the_generator_nor_what_adam_knows(names: tuple[str, ...]) -> None:
    """Nor the noise to come; and a parameter that changes its shape begins anew."""
    trained = trainer(steps=3)
    train(trained)
    before = trained.checkpoint()
    game = Game(trained.spec, Adam, 0, CPU)
    game.load(before.tensors, [])
    shapes = [parameter.shape for parameter in game.discriminator.parameters()]
    game.treat(tiny(remedies=names).remedies)
    after = game.state()
    for key, tensor in before.tensors.items():
        if key.startswith(("generator", "ema", "rng")):
            assert torch.equal(after[key], tensor), key
    for place, parameter in enumerate(game.discriminator.parameters()):
        moments = [after[f"discriminator_optimizer.{place}.{moment}_moment"] for moment in ("first", "second")]
        if parameter.shape == shapes[place]:
            assert after["discriminator_optimizer.step"][place] == 3
            assert torch.equal(moments[0], before.tensors[f"discriminator_optimizer.{place}.first_moment"])
        else:
            assert after["discriminator_optimizer.step"][place] == 0
            assert not any(moment.any() for moment in moments)


def test_one_that_stays_on_keeps_what_it_has_learnt_while_another_is_switched() -> None:
    trained = trainer(remedies=["pacgan"], steps=3)
    train(trained)
    learnt = trained.checkpoint().tensors["discriminator.0.weight"]
    assert not torch.equal(*learnt.chunk(2, 1))
    game = Game(trained.spec, Adam, 0, CPU)
    game.load(trained.checkpoint().tensors, trained.checkpoint().state["remedies"])
    for names in (["pacgan", "spectral-norm"], ["pacgan", "minibatch-std"], ["pacgan"]):
        game.treat(tiny(remedies=names).remedies)
        key = "parametrizations.weight.original" if "spectral-norm" in names else "weight"
        first = game.state()[f"discriminator.0.{key}"]
        assert torch.allclose(torch.nn.functional.cosine_similarity(first.flatten(), learnt.flatten(), 0), torch.ones(()))


def test_they_can_be_switched_in_any_order() -> None:
    trained = trainer(steps=8)
    shapes = {key: tensor.shape for key, tensor in trained.checkpoint().tensors.items()}
    frames = trained.run()
    next(frames)
    for names in ([ALL_ON_D[0]], ALL_ON_D[:2], ALL_ON_D, ALL_ON_D[1:], [ALL_ON_D[2]], [], ALL_ON_D[::2], []):
        trained.change(remedies=names)
        assert np.isfinite(next(frames).scalars).all()
    assert {key: tensor.shape for key, tensor in trained.checkpoint().tensors.items()} == shapes


REFUSED = {
    ("ttur", "wgan-gp"): "both set “discriminator learning rate”",
    ("r3gan", "wgan-gp"): "both set “loss”",
    ("r1", "r3gan"): "a part of the other",
    ("r1", "wgan-gp"): "both set “beta2”",
    ("r1", "r1"): "listed twice",
    ("smoothing", "wgan-gp"): "nothing to act on in the loss “WGAN-GP”",
}


@pytest.mark.parametrize("names", REFUSED)
def test_what_does_not_go_together_is_refused_in_words(names: tuple[str, str]) -> None:
    with pytest.raises(StudioError, match=REFUSED[names]):
        tiny(remedies=names)


def test_what_does_not_go_with_the_rest_of_the_config_is_refused_in_words() -> None:
    with pytest.raises(StudioError, match="nothing to act on in the loss “Hinge”"):
        tiny(loss="hinge", remedies=["smoothing"])
    with pytest.raises(StudioError, match="batch of 8 cannot be divided into packs of 3"):
        tiny(remedies=["pacgan"], pacgan_size=3)
    with pytest.raises(StudioError, match="no setting “r1_gamma”"):
        tiny(r1_gamma=3)


def test_two_that_set_the_same_to_the_same_value_go_together() -> None:
    assert tiny(remedies=["spectral-norm", "r1"]).in_effect.optimizer.beta2 == 0.99
    with pytest.raises(StudioError, match="both set “beta2”"):
        tiny(remedies=["spectral-norm", "wgan-gp"])


def test_the_order_of_the_list_means_nothing() -> None:
    assert tiny(remedies=["r1", "ttur"]) == tiny(remedies=["ttur", "r1"])


SAME_AS = {
    "ttur": {"discriminator_learning_rate": 4e-4, "generator_learning_rate": 1e-4},
    "smoothing": {"real_label": 0.9},
    "ema": {"ema_half_life": 500},
    "wgan-gp": {
        "loss": "wgan-gp",
        "discriminator_steps": 5,
        "discriminator_learning_rate": 1e-4,
        "generator_learning_rate": 1e-4,
        "beta1": 0,
        "beta2": 0.9,
    },
}


@pytest.mark.parametrize("name", SAME_AS)
def test_one_that_only_sets_hyperparameters_is_training_with_those(name: str) -> None:
    treated, plain = trainer(remedies=[name], ema_half_life=3, steps=3), trainer(**({"ema_half_life": 3} | SAME_AS[name]), steps=3)
    for trained in (treated, plain):
        train(trained)
    tensors = plain.checkpoint().tensors
    assert all(torch.equal(tensor, tensors[key]) for key, tensor in treated.checkpoint().tensors.items())


@pytest.mark.parametrize("architecture", [name for name, kind in Architecture.choices().items() if kind.offered])
def test_those_that_change_the_discriminator_work_on_every_architecture(architecture: str) -> None:
    small = {"image_size": 32, "latent_size": 8, "batch_size": 8, "steps": 2, "sample_every": 1000}
    trained = Trainer(TrainingConfig().changed(architecture=architecture, **small), PICTURES, device=CPU)
    train(trained)
    trained.change(steps=4, remedies=[*ALL_ON_D, "r1"])
    frames = train(trained)
    assert np.isfinite(np.concatenate([frame.scalars for frame in frames])).all()
