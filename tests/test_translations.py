"""The translations are complete: every text of the sources is in every `.ts`, translated, with the same placeholders, markup and mnemonics."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "packaging" / "translations.py"
FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
MARKUP = re.compile(r"</?[a-z]+[^<>]*>")
MNEMONIC = re.compile(r"&(\w)")


class Message(NamedTuple):
    context: str
    source: str
    translation: str


def messages(path: Path) -> list[Message]:
    contexts = ET.parse(path).getroot().iter("context")
    return [
        Message(context.findtext("name", ""), message.findtext("source", ""), message.findtext("translation", ""))
        for context in contexts
        for message in context.iter("message")
    ]


@pytest.fixture(scope="module", params=FILES, ids=lambda path: path.stem)
def committed(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture(scope="module")
def updated(committed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `make translations` makes of it."""
    folder = tmp_path_factory.mktemp("translations")
    shutil.copy(committed, folder)
    subprocess.run([sys.executable, str(SCRIPT), "update", str(folder)], check=True, capture_output=True)
    return folder / committed.name


def test_there_is_korean() -> None:
    assert [path.name for path in FILES] == ["gan_studio_ko.ts"]


def test_every_text_is_translated(updated: Path) -> None:
    missing = [f"{message.context}: {message.source}" for message in messages(updated) if not message.translation]
    assert not missing, f"to be translated in resources/translations/{updated.name}, after make translations:\n" + "\n".join(missing)


def test_nothing_is_kept_that_the_sources_have_no_more(committed: Path, updated: Path) -> None:
    gone = {message[:2] for message in messages(committed)} - {message[:2] for message in messages(updated)}
    assert not gone, "make translations drops these"


def test_translations_keep_placeholders_markup_and_mnemonics(committed: Path) -> None:
    wrong = []
    for message in messages(committed):
        for pattern in (PLACEHOLDER, MARKUP):
            if Counter(pattern.findall(message.source)) != Counter(pattern.findall(message.translation)):
                wrong.append(message)
        if len(MNEMONIC.findall(message.source)) != len(MNEMONIC.findall(message.translation)):
            wrong.append(message)
        if message.source.endswith("…") != message.translation.endswith("…"):
            wrong.append(message)
    assert not wrong


def test_every_text_is_where_the_tool_finds_it(updated: Path) -> None:
    """Qt's tool does not look into f-strings, and takes ``other.tr("…")`` for a text of a class called ``other``."""
    known = {message[:2] for message in messages(updated)}
    lost = []
    for path in sorted((ROOT / "gan_studio").rglob("*.py")):
        lost += [f"{path.relative_to(ROOT)}: {context}: {text}" for context, text in marked(path) if (context, text) not in known]
    assert not lost


def marked(path: Path) -> list[tuple[str, str]]:
    """The literal texts of the calls that mark them, as Qt looks for them when the application runs."""
    found = []

    def look(node: ast.AST, owner: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                called = child.func.attr if isinstance(child.func, ast.Attribute) else child.func.id if isinstance(child.func, ast.Name) else ""
                texts = [one.value for one in child.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                if called == "tr":
                    own = isinstance(child.func, ast.Attribute) and isinstance(child.func.value, ast.Name) and child.func.value.id == "self"
                    assert len(texts) == 1, f"{path}:{child.lineno}: not a literal text"
                    found.append((owner if own else "not self", texts[0]))
                elif called in ("translate", "QT_TRANSLATE_NOOP") and len(texts) == 2:
                    found.append((texts[0], texts[1]))
            look(child, child.name if isinstance(child, ast.ClassDef) else owner)

    look(ast.parse(path.read_text("utf-8")), "")
    return found
