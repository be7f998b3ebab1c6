"""The file that makes a folder a run, ``run.json``: what is trained, on what, with which settings."""

import json
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from gan_studio import __version__
from gan_studio.core.atomic import write_atomic
from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.translation import QT_TRANSLATE_NOOP

MANIFEST_FILE = "run.json"
FORMAT = 1
"""Of the whole folder; a version reads its own format and those before it."""


@dataclass(frozen=True)
class Parent:
    """Where a branch comes from."""

    identity: str
    """Of the run; it stays when the folder is renamed."""
    name: str
    """Of its folder, when the branch was made."""
    step: int
    """Where they part."""
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    """What the branch does differently: the paths of hyperparameters, with the value before and after; None where there is none."""


@dataclass(frozen=True)
class RunManifest:
    """What ``run.json`` says."""

    config: TrainingConfig
    spec: ModelSpec
    data: str
    """What the data source was recognised from: a path, or the name of built-in data."""
    created: datetime
    """With its time zone."""
    identity: str = field(default_factory=lambda: uuid.uuid4().hex)
    """What tells it from every other run."""
    parent: Parent | None = None
    """What it is a branch of, if it is one."""
    lesson: str | None = None
    """The name of the lesson that it was begun by, or that its oldest ancestor was."""

    def with_config(self, config: TrainingConfig) -> "RunManifest":
        """The same with other settings."""
        return replace(self, config=config)

    def write(self, folder: Path) -> None:
        """Write it into a run's folder.

        Raises:
            StudioError: the disk is full or the file cannot be written.
        """
        saved = {
            "format": FORMAT,
            "app_version": __version__,
            "created": self.created.isoformat(),
            "identity": self.identity,
            "parent": self.parent and asdict(self.parent),
            "lesson": self.lesson,
            "data": self.data,
            "config": self.config.model_dump(mode="json"),
            "spec": self.spec.model_dump(mode="json"),
        }
        write_atomic(folder / MANIFEST_FILE, json.dumps(saved, indent=2, ensure_ascii=False).encode())

    @classmethod
    def read(cls, folder: Path) -> "RunManifest":
        """Read it from a run's folder.

        Raises:
            StudioError: the folder is no run, its description is damaged, or it comes from a newer version.
        """
        saved = _read_json(folder)
        try:
            return cls(
                config=TrainingConfig.load(saved["config"]),
                spec=ModelSpec.model_validate(saved["spec"]),
                data=str(saved["data"]),
                created=datetime.fromisoformat(saved["created"]),
                identity=str(saved.get("identity", saved["created"])),
                parent=_parent(saved.get("parent")),
                lesson=saved.get("lesson"),
            )
        except (AttributeError, KeyError, TypeError, ValueError, ValidationError) as error:
            raise _damaged(folder, error) from error


def _parent(saved: dict[str, Any] | None) -> Parent | None:
    if saved is None:
        return None
    changes = {path: (before, after) for path, (before, after) in saved["changes"].items()}
    return Parent(str(saved["identity"]), str(saved["name"]), int(saved["step"]), changes)


def _read_json(folder: Path) -> dict[str, Any]:
    path = folder / MANIFEST_FILE
    if not path.is_file():
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "{folder} is not a training run: there is no {file} in it."),
            QT_TRANSLATE_NOOP("Error", "Choose the folder that a training was saved in."),
            folder=folder,
            file=MANIFEST_FILE,
        )
    try:
        saved = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise _damaged(folder, error) from error
    version = saved.get("format") if isinstance(saved, dict) else None
    if not isinstance(version, int):
        raise _damaged(folder, "format")
    if version > FORMAT:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The run {folder} was saved by a newer version of GAN Studio ({version})."),
            QT_TRANSLATE_NOOP("Error", "Install that version or a later one to open it."),
            folder=folder,
            version=saved.get("app_version"),
        )
    return dict(saved)


def _damaged(folder: Path, reason: object) -> StudioError:
    return StudioError(
        QT_TRANSLATE_NOOP("Error", "The run {folder} cannot be opened: its {file} is damaged ({reason})."),
        QT_TRANSLATE_NOOP("Error", "If there is a copy of the run, open that one."),
        folder=folder,
        file=MANIFEST_FILE,
        reason=reason,
    )
