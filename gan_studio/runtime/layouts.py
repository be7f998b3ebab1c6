"""Brings back what a person had laid out on a model when that model is open again, in this session or a later one."""

from pathlib import Path
from typing import TYPE_CHECKING

from gan_studio.core.layouts import Layout, layout_file, read_layout, write_layout
from gan_studio.runtime.background import BackgroundJobs

if TYPE_CHECKING:
    from gan_studio.core.models import Model


class Layouts:
    """One workspace's. Lives on the UI thread."""

    def __init__(self, jobs: BackgroundJobs, kind: str) -> None:
        self._jobs = jobs
        self._kind = kind
        self._current: Path | None = None
        self._kept: dict[Path, bytes] = {}
        """What was written, or read, in this session; the newest may be on its way to the disk still."""
        self._for_a_look: bytes | None = None

    def recall(self, model: "Model") -> Layout | None:
        """What was laid out on ``model``, to which :meth:`keep` refers from now on; None if nothing was."""
        if model.path is None:
            self._current = None
            return None
        spec = model.snapshot.spec
        self._current = path = layout_file(self._kind, model.path, spec)
        if path not in self._kept:
            found = read_layout(path, spec.latent_size)
            self._kept[path] = b"" if found is None else found.encode()
        return Layout.decode(self._kept[path], spec.latent_size) if self._kept[path] else None

    def keep(self, title: str, layout: Layout | None) -> None:
        """Keep what lies on the model that was recalled last, None if nothing; ``title`` is what the job is called."""
        content = b"" if layout is None else layout.encode()
        path = self._current
        if path is not None and content not in (self._kept[path], self._for_a_look):
            self._kept[path] = content
            self._jobs.start(title, write_layout, path, content)

    def disregard(self, layout: Layout) -> None:
        """Keep what the person had, and not ``layout``, which is there for a look, as long as it lies there just so."""
        self._for_a_look = layout.encode()
