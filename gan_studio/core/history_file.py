"""The scalars of every step in an SQLite file, readable by others while it is written."""

import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.atomic import NOT_WRITTEN, NOT_WRITTEN_ADVICE, writing
from gan_studio.core.errors import DISK_FULL, DISK_FULL_ADVICE, StudioError
from gan_studio.core.frames import SCALARS, LossHistory
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_SCHEMA = f"CREATE TABLE IF NOT EXISTS history (step INTEGER PRIMARY KEY, {', '.join(f'{scalar} REAL' for scalar in SCALARS)})"
_INSERT = f"INSERT INTO history VALUES (?{', ?' * len(SCALARS)})"
_SELECT = f"SELECT step, {', '.join(SCALARS)} FROM history ORDER BY step"
_ROWS_AT_A_TIME = 20_000


class HistoryFile:
    """The table ``history``: one row per step, one column per scalar, NULL for not-a-number."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None
        self._turn = threading.Lock()

    def create(self) -> None:
        """Make the file with an empty table.

        Raises:
            StudioError: as :meth:`append`.
        """
        with self._transaction():
            pass

    def append(self, steps: NDArray[np.int64], scalars: NDArray[np.float32]) -> None:
        """Add rows in one transaction: ``steps`` (n,), none of them there yet, and ``scalars`` (n, len(SCALARS)).

        Raises:
            StudioError: the disk is full or the file cannot be written; no row of this call is kept.
        """
        rows = ((step, *row) for step, row in zip(steps.tolist(), scalars.tolist(), strict=True))
        with self._transaction() as connection:
            connection.executemany(_INSERT, rows)

    def rewind(self, step: int) -> None:
        """Delete every row after ``step``.

        Raises:
            StudioError: as :meth:`append`.
        """
        with self._transaction() as connection:
            connection.execute("DELETE FROM history WHERE step > ?", (step,))

    def seal(self) -> None:
        """Make it one plain file that is read without another one beside it, and close it.

        Raises:
            StudioError: as :meth:`append`.
        """
        with self._transaction():
            pass
        with self._turn, writing(self.path):
            assert self._connection is not None
            self._connection.execute("PRAGMA journal_mode=DELETE")
        self.close()

    def read(self) -> LossHistory:
        """Every row that is committed, whoever writes meanwhile; also from a folder that cannot be written.

        Raises:
            StudioError: the file is missing or damaged.
        """
        try:
            return self._read()
        except (sqlite3.DatabaseError, OSError) as error:
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "The history of the run, {path}, cannot be read: {reason}."),
                QT_TRANSLATE_NOOP("Error", "The samples and checkpoints of the run are separate files and still work."),
                path=self.path,
                reason=error,
            ) from error

    def close(self) -> None:
        """Let go of the file; the next :meth:`append` opens it again."""
        with self._turn:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._turn:
            try:
                if self._connection is None:
                    self._connection = self._connect()
                with self._connection:
                    yield self._connection
            except sqlite3.IntegrityError:
                raise  # a step that is there already is the caller's mistake, not the disk's
            except sqlite3.DatabaseError as error:
                if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
                    raise StudioError(DISK_FULL, DISK_FULL_ADVICE, path=self.path) from error
                raise StudioError(NOT_WRITTEN, NOT_WRITTEN_ADVICE, path=self.path, reason=error) from error

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, check_same_thread=False)
        # With a write-ahead log readers and the writer never wait for each other, and a commit needs no fsync:
        # after a power cut the last rows may be missing, but none is torn.
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute(_SCHEMA)
        return connection

    def _read(self) -> LossHistory:
        try:
            return _read_all(self.path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
                raise
        # Even a reader must write an index beside a write-ahead log. Where it may not, it reads a copy.
        with tempfile.TemporaryDirectory() as folder:
            for file in (self.path, self.path.with_name(f"{self.path.name}-wal")):
                if file == self.path or file.exists():
                    shutil.copyfile(file, Path(folder, file.name))
            return _read_all(Path(folder, self.path.name))


def _read_all(path: Path) -> LossHistory:
    history = LossHistory()
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        cursor = connection.execute(_SELECT)
        while rows := cursor.fetchmany(_ROWS_AT_A_TIME):
            table = np.array(rows, dtype=np.float64)
            history.append(table[:, 0].astype(np.int64), table[:, 1:].astype(np.float32))
    return history
