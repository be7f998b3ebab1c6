"""The scalars of every step and the reports of now and then in an SQLite file, readable by others while it is written."""

import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.atomic import NOT_WRITTEN, NOT_WRITTEN_ADVICE, writing
from gan_studio.core.diagnosis.report import DiversityFrame
from gan_studio.core.diagnosis.report_rows import SCHEMA as REPORTS_SCHEMA
from gan_studio.core.diagnosis.report_rows import insert_report, select_reports
from gan_studio.core.errors import DISK_FULL, DISK_FULL_ADVICE, StudioError
from gan_studio.core.frames import SCALARS, LossHistory
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_SCHEMA = f"CREATE TABLE IF NOT EXISTS history (step INTEGER PRIMARY KEY, {', '.join(f'{scalar} REAL' for scalar in SCALARS)})"
_INSERT = f"INSERT INTO history VALUES (?{', ?' * len(SCALARS)})"
_SELECT = f"SELECT step, {', '.join(SCALARS)} FROM history ORDER BY step"
_ROWS_AT_A_TIME = 20_000

T = TypeVar("T")


class HistoryFile:
    """The table ``history``: one row per step, one column per scalar, NULL for not-a-number; and the tables of diversity reports."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None
        self._turn = threading.Lock()

    def create(self) -> None:
        """Make the file with empty tables.

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

    def append_reports(self, frames: Iterable[DiversityFrame]) -> None:
        """Add diversity reports in one transaction; each replaces one of the same step, generator and thoroughness.

        Raises:
            StudioError: as :meth:`append`.
        """
        with self._transaction() as connection:
            for frame in frames:
                insert_report(connection, frame)

    def rewind(self, step: int) -> None:
        """Delete every row and report after ``step``.

        Raises:
            StudioError: as :meth:`append`.
        """
        with self._transaction() as connection:
            for table in ("history", "reports"):
                connection.execute(f"DELETE FROM {table} WHERE step > ?", (step,))

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
        return self._read(_select_history)

    def read_reports(self) -> list[DiversityFrame]:
        """Every report, in the order of their steps; none in a file from before there were any.

        Raises:
            StudioError: as :meth:`read`.
        """
        return self._read(select_reports)

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
        for table in (_SCHEMA, *REPORTS_SCHEMA):
            connection.execute(table)
        return connection

    def _read(self, select: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return self._read_in_place_or_copied(select)
        except (sqlite3.DatabaseError, OSError, ValueError, LookupError, TypeError) as error:
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "The history of the run, {path}, cannot be read: {reason}."),
                QT_TRANSLATE_NOOP("Error", "The samples and checkpoints of the run are separate files and still work."),
                path=self.path,
                reason=error,
            ) from error

    def _read_in_place_or_copied(self, select: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return _reading(self.path, select)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
                raise
        # Even a reader must write an index beside a write-ahead log. Where it may not, it reads a copy.
        with tempfile.TemporaryDirectory() as folder:
            for file in (self.path, self.path.with_name(f"{self.path.name}-wal")):
                if file == self.path or file.exists():
                    shutil.copyfile(file, Path(folder, file.name))
            return _reading(Path(folder, self.path.name), select)


def _reading(path: Path, select: Callable[[sqlite3.Connection], T]) -> T:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return select(connection)


def _select_history(connection: sqlite3.Connection) -> LossHistory:
    history = LossHistory()
    cursor = connection.execute(_SELECT)
    while rows := cursor.fetchmany(_ROWS_AT_A_TIME):
        table = np.array(rows, dtype=np.float64)
        history.append(table[:, 0].astype(np.int64), table[:, 1:].astype(np.float32))
    return history
