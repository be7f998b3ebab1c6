"""Writing files so that a crash, a full disk or a cancel leaves the old content or the new one, never half of either."""

import errno
import os
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from gan_studio.core.errors import DISK_FULL, DISK_FULL_ADVICE, StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

NOT_WRITTEN = QT_TRANSLATE_NOOP("Error", "{path} could not be written: {reason}.")
NOT_WRITTEN_ADVICE = QT_TRANSLATE_NOOP("Error", "Check that the disk is still there and that you may write in that folder, or choose another one.")

PATIENCE = 20 if os.name == "nt" else 0
"""How often a file is tried to be replaced once more: Windows refuses while a viewer or a virus scanner has it open for a moment."""
_TRIAL_BYTES = 10_000
_MOMENT = 0.05
"""Seconds between two tries."""


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn an ``OSError`` of the block into a sentence about ``path``, the file or folder that is being written.

    Raises:
        StudioError: the disk is full (or a quota used up), or the writing failed in another way.
    """
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StudioError(DISK_FULL, DISK_FULL_ADVICE, path=path) from error
        raise StudioError(NOT_WRITTEN, NOT_WRITTEN_ADVICE, path=path, reason=error.strerror or error) from error


def try_writing(folder: Path) -> None:
    """See whether something can be kept in ``folder``, or in the one in which it would have to be made.

    Raises:
        StudioError: as :func:`writing`.
    """
    there = next(part for part in (folder, *folder.parents) if part.exists())
    with writing(folder), tempfile.TemporaryFile(dir=there) as file:
        file.write(bytes(_TRIAL_BYTES))
        file.flush()


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """An open temporary file in the folder of ``path``, which takes its place once the block has ended without an exception.

    It is on the disk, name included, when this returns. A library that wants a path may write to ``Path(file.name)``.
    Every ``OSError`` of the block counts as a failure to write: read what is to be written before it.

    Raises:
        StudioError: the disk is full or ``path`` cannot be written; what was there before is untouched.
    """
    temporary = path.with_name(f".{uuid.uuid4().hex}.tmp")
    try:
        with writing(path):
            with temporary.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _put_in_place(temporary, path)
            sync_folder(path.parent)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _put_in_place(temporary: Path, path: Path) -> None:
    for _ in range(PATIENCE):
        try:
            temporary.replace(path)
        except PermissionError:
            time.sleep(_MOMENT)
        else:
            return
    temporary.replace(path)


def write_atomic(path: Path, content: bytes) -> None:
    """Replace the content of ``path``, or make it.

    Raises:
        StudioError: as :func:`replacing`.
    """
    with replacing(path) as file:
        file.write(content)


def share(source: Path, target: Path) -> None:
    """Make ``target`` the same file as ``source``, which is replaced at most and never altered; a copy where there are no such links.

    Raises:
        FileNotFoundError: there is no ``source`` (any more).
        StudioError: as :func:`replacing`.
    """
    try:
        os.link(source, target)
    except FileNotFoundError:
        raise
    except OSError:
        write_atomic(target, source.read_bytes())


def sync_folder(folder: Path) -> None:
    """Bring the names in ``folder`` to the disk. Windows cannot, and does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_leftovers(folder: Path) -> None:
    """Delete the temporary files that a killed process left in ``folder``, which nobody else may be writing to."""
    for temporary in folder.glob(".*.tmp"):
        with suppress(OSError):
            temporary.unlink()
