"""A bundled world for the tests of the first launch: tiny, whole, and before all that are really installed."""

import json
from pathlib import Path

import numpy as np
import torch

from gan_studio.core.attribute_classifier import AttributeClassifier, build_network, save_classifier
from gan_studio.core.config import TrainingConfig
from gan_studio.core.frames import SCALARS
from gan_studio.core.latent.attribute_directions import AttributeDirection
from gan_studio.core.latent.prior import draw
from gan_studio.core.model_file import save_model
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Concept, Model
from gan_studio.core.run_digest import digest_run
from gan_studio.core.run_store import RunStore
from gan_studio.core.snapshot import GeneratorSnapshot
from tests.core.worlds_making import NAMES, SUM, make_world

LATENT = 12
CONFIG = TrainingConfig().changed(image_size=32, width=4, latent_size=LATENT, steps=60)
SPEC = ModelSpec.of(CONFIG, channels=3)
STEPS = (20, 40, 60)


def install(name: str = "rooms", shows: str = "walk", order: int = -1, *, whole: bool = True) -> Path:
    """The folder of a world with data and a model; ``whole``: and with a classifier and a history."""
    folder = make_world(count=24, held_out=4, name=name)
    about = json.loads((folder / "world.json").read_text())
    (folder / "world.json").write_text(json.dumps(about | {"label": name.title(), "shows": shows, "order": order}))
    save_model(folder / "model.gan", generator())
    if whole:
        save_classifier(folder / "classifier.safetensors", judge())
        make_history(folder / "history")
    return folder


def generator() -> Model:
    """Untrained, but with pictures that differ, directions and the concepts of the world's sum."""
    torch.manual_seed(0)
    weights = {name: tensor * (8 if tensor.dim() == 4 else 1) for name, tensor in SPEC.build_generator().state_dict().items()}
    z = draw("normal", 11, LATENT, seed=5)
    concepts = tuple(Concept(SUM[side]["name"], z[3 * place : 3 * place + 3]) for place, side in enumerate("abc"))
    directions = AttributeDirection("lit", z[9], 0.75, 0.9, 0.8), AttributeDirection("left", z[10], 0.25, 0.8, 0.6)
    return Model("model", GeneratorSnapshot.of(SPEC, weights, 60), concepts=concepts, config=CONFIG, directions=directions)


def judge() -> AttributeClassifier:
    """Untrained: it says something, and always the same of the same picture."""
    torch.manual_seed(1)
    return AttributeClassifier(NAMES, dict.fromkeys(NAMES, 0.75), build_network(len(NAMES)).eval())


def make_history(folder: Path) -> None:
    """A finished run without checkpoints."""
    rng = np.random.default_rng(0)
    whole = folder.with_name("run")
    with RunStore.create(whole, CONFIG, SPEC, "rooms") as store:
        store.append(np.arange(1, 61), rng.random((60, len(SCALARS)), np.float32))
        for step in STEPS:
            store.save_samples(step, rng.integers(0, 256, (16, 32, 32, 3), np.uint8))
    digest_run(whole, folder)
