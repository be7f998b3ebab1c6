"""Hyperparameters: declared once, changed by name, saved and loaded, and refused in words."""

import json

import pytest

from gan_studio.core.config import TrainingConfig
from gan_studio.core.differences import frozen_differences
from gan_studio.core.errors import StudioError
from gan_studio.core.losses.base import Loss
from gan_studio.core.networks.base import Architecture
from gan_studio.core.networks.mlp import MLP
from gan_studio.core.optimizers.sgd import SGD
from gan_studio.core.presets import PRESETS, Preset
from gan_studio.core.settings import every_setting, settings_of


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda preset: preset.name)
def test_presets_survive_being_saved(preset: Preset) -> None:
    config = preset.config()
    assert TrainingConfig.load(json.loads(config.model_dump_json())) == config


def test_the_defaults_are_the_papers() -> None:
    config = PRESETS["paper"].config()
    assert (config.image_size, config.batch_size, config.latent_size) == (64, 128, 100)
    assert (config.generator_learning_rate, config.discriminator_learning_rate, config.optimizer.beta1) == (2e-4, 2e-4, 0.5)


def test_the_2014_gan_has_the_settings_of_the_first_paper() -> None:
    config = PRESETS["2014"].config()
    assert config.architecture == MLP(
        generator_width=1200, generator_layers=2, mean_bias=True, discriminator_width=240, discriminator_layers=2, maxout_pieces=5
    )
    assert (config.latent_size, config.prior, config.batch_size, config.discriminator_steps) == (100, "uniform", 100, 1)
    assert config.optimizer == SGD(momentum=0.5, final_momentum=0.7, momentum_steps=250 * 500, rate_decay=1.000004)
    # Half the paper's 0.1; and D's loss is the sum of both halves, of which the authors took the mean.
    assert (config.generator_learning_rate, 2 * config.discriminator_learning_rate) == (0.05, 0.05)


def test_a_config_that_was_saved_before_there_was_a_choice_of_optimizers_has_adam() -> None:
    saved = TrainingConfig().model_dump(mode="json")
    del saved["optimizer"]
    assert TrainingConfig.load(saved | {"beta1": 0.25, "beta2": 0.9}) == TrainingConfig().changed(beta1=0.25, beta2=0.9)


def test_settings_of_the_chosen_loss_and_architecture_are_changed_by_name() -> None:
    config = TrainingConfig().changed(loss="wgan-gp", gradient_penalty=3, width=16, steps=7)
    values = {setting.key: setting.value_in(config) for setting in settings_of(config)}
    assert (values["loss"], values["gradient_penalty"], values["width"], values["steps"]) == ("wgan-gp", 3, 16, 7)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"batch_size": 0}, "“batch_size” cannot be 0"),
        ({"width": 1}, r"“architecture\.width” cannot be 1"),
        ({"prior": "cauchy"}, "“prior” cannot be cauchy"),
        ({"loss": "nothing"}, "“nothing” is not known.*non-saturating"),
        ({"weight_clip": 0.1}, "no setting “weight_clip”"),
        ({"learning_rate": float("nan")}, "no setting “learning_rate”"),
        ({"beta1": float("nan")}, r"“optimizer\.beta1” cannot be nan"),
        ({"optimizer": "sgd", "beta1": 0.5}, "no setting “beta1”"),
    ],
)
def test_wrong_settings_are_refused_in_words(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(StudioError, match=sentence):
        TrainingConfig().changed(**changes)


def test_what_cannot_change_during_training_is_told_by_name() -> None:
    config = TrainingConfig()
    other = config.changed(width=32, batch_size=4, generator_learning_rate=1e-3, loss="hinge", steps=5)
    assert frozen_differences(config, other) == ["architecture.width", "batch_size"]


def test_every_setting_explains_itself() -> None:
    settings = every_setting()
    assert len({setting.key for setting in settings}) == len(settings)
    assert {"width", "gradient_penalty", "weight_clip", "real_label"} <= {setting.key for setting in settings}
    for setting in settings:
        assert setting.about.label
        assert len(setting.about.help) > 20
        assert setting.about.group


@pytest.mark.parametrize("base", [Loss, Architecture])
def test_plug_ins_are_found_by_name_and_explain_themselves(base: type[Loss] | type[Architecture]) -> None:
    for name, kind in base.choices().items():
        assert base.find(name) is kind
        assert kind.label
        assert kind.help


@pytest.mark.parametrize("remedies", [[], ["ttur"]])
def test_what_is_in_effect_is_no_part_of_a_config(remedies: list[str]) -> None:
    config, other = (TrainingConfig().changed(remedies=remedies) for _ in range(2))
    assert config.in_effect == other.in_effect
    assert config == other
    assert config != config.changed(batch_size=4)
    assert config.in_effect.remedies == ()
