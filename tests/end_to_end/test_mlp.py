"""The 2014 GAN on the command line: trained, drawn, walked, made a file of and described."""

import json
from pathlib import Path

from gan_studio.core.models import open_model
from gan_studio.core.networks.mlp import MLP
from tests.end_to_end.test_command_line import gan_studio

NETWORKS = ["--architecture", "mlp", "--generator-width", 16, "--discriminator-width", 8, "--discriminator-activation", "relu", "--dropout", 0.3]


def test_a_run_of_perceptrons(tmp_path: Path) -> None:
    run, model = tmp_path / "run", tmp_path / "digits.gan"
    settings = ["--preset", "quick", "--latent-size", 6, "--batch-size", 8, "--steps", 6]
    gan_studio("train", "--data", "digits", "--out", run, *NETWORKS, *settings)
    gan_studio("import", run, "--out", model)
    gan_studio("walk", model, "--out", tmp_path / "walk.png")
    assert json.loads(gan_studio("info", model, "--json").stdout)["architecture"] == "mlp"
    config = open_model(model).config
    assert config is not None
    assert config.architecture == MLP(generator_width=16, discriminator_width=8, discriminator_activation="relu", dropout=0.3)
