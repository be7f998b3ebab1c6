"""ICU's tables are thinned out, and Qt finds in them what it asks for."""

import shutil
import sys
from pathlib import Path

import pytest
import smoke
import unicode_tables
from PySide6.QtCore import QLibraryInfo

HEADER = bytes((32, 0)) + b"\xda\x27\x14" + bytes(7) + b"CmnD" + bytes(16)
TABLES = {"t/a.res": b"a" * 16, "t/coll/ko.res": b"k" * 48, "t/ibm-970_P1.cnv": b"c" * 80}


def test_tables_are_read_as_they_were_written() -> None:
    data = unicode_tables.packed(HEADER, TABLES)
    assert data.startswith(HEADER)
    assert unicode_tables.unpacked(data) == TABLES


def test_icus_own_tables_are_read() -> None:
    tables = unicode_tables.unpacked(unicode_tables.common_data(library().read_bytes()))
    assert len(tables) > 3000
    assert all(name.startswith("icudt") and table for name, table in tables.items())
    assert unicode_tables.unpacked(unicode_tables.packed(HEADER, tables)) == tables


def test_qt_finds_all_that_the_application_needs_in_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "_internal/PySide6/Qt/lib"
    folder.mkdir(parents=True)
    for path in library().parent.glob("lib*.so*"):
        (folder / path.name).symlink_to(path)
    thinned = folder / library().name
    thinned.unlink()
    shutil.copyfile(library(), thinned)
    unicode_tables.thin_out(tmp_path)
    assert thinned.stat().st_size < library().stat().st_size / 6
    smoke.knows_languages(tmp_path, tmp_path)


def test_tables_of_a_kind_that_is_not_known_are_left_alone(tmp_path: Path) -> None:
    strange = tmp_path / "_internal/PySide6/Qt/lib/libicudata.so.99"
    strange.parent.mkdir(parents=True)
    strange.write_bytes(b"something else")
    with pytest.raises(SystemExit, match=r"libicudata\.so\.99"):
        unicode_tables.thin_out(tmp_path)


def library() -> Path:
    if sys.platform != "linux" or not all(map(shutil.which, ("as", "ld"))):
        pytest.skip("made with binutils, for Linux")
    found = list(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath)).glob("libicudata.so.*"))
    if not found:
        pytest.skip("this Qt has no tables of its own")
    return found[0]
