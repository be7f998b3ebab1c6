"""Which run comes from which is told by what they say of themselves, whatever their folders are called by now."""

import json
import shutil
from pathlib import Path

import pytest

from gan_studio.core.branching import branch
from gan_studio.core.errors import StudioError
from gan_studio.core.family import Relative, families, family
from gan_studio.core.run_store import RunStore
from tests.core.run_store_child import create
from tests.core.small_runs import small_run


def names(tree: Relative) -> object:
    """A tree as nested lists: a run, and its branches with theirs."""
    return [tree.run.folder.name, *map(names, tree.branches)]


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run with two branches that part late and early, one of which has a branch; and a run apart."""
    root = tmp_path_factory.mktemp("family")
    parent = small_run(root / "parent", steps=6)
    branch(parent, 6, root / "late", steps=9)
    early = branch(parent, 2, root / "early")
    branch(early, 2, root / "grandchild", beta1=0.1)
    create(root / "apart").close()
    return root


@pytest.fixture
def root(grown: Path, tmp_path: Path) -> Path:
    shutil.copytree(grown, tmp_path / "runs")
    return tmp_path / "runs"


def test_every_run_is_in_the_tree_of_its_oldest_ancestor(root: Path) -> None:
    assert [*map(names, families(root))] == [["parent", ["early", ["grandchild"]], ["late"]], ["apart"]]
    for name in ("parent", "late", "early", "grandchild"):
        assert names(family(root / name)) == ["parent", ["early", ["grandchild"]], ["late"]]
    assert names(family(root / "apart")) == ["apart"]
    assert families(root / "missing") == []


def test_a_tree_says_where_branches_part_and_what_they_change(root: Path) -> None:
    tree = family(root / "parent")
    early, late = tree.branches
    assert (tree.parent, tree.run.step, late.run.steps) == (None, 6, 9)
    assert [each.parent and each.parent.step for each in (early, late, *early.branches)] == [2, 6, 2]
    assert early.branches[0].parent is not None
    assert early.branches[0].parent.changes == {"optimizer.beta1": (0.5, 0.1)}


def test_what_left_a_branch_before_that_was_one_is_a_branch_of_the_parent(root: Path) -> None:
    branch(root / "late", 4, root / "sooner")
    assert names(family(root / "sooner")) == ["parent", ["early", ["grandchild"]], ["sooner"], ["late"]]
    branch(root / "grandchild", 0, root / "soonest")
    branch(root / "sooner", 4, root / "after it")
    found = family(root / "soonest")
    assert names(found) == ["parent", ["soonest"], ["early", ["grandchild"]], ["sooner", ["after it"]], ["late"]]
    assert found.branches[0].parent is not None
    assert (found.branches[0].parent.name, found.branches[0].parent.step) == ("grandchild", 0)


def test_renamed_folders_stay_related(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "early").rename(root / "zebra")
    monkeypatch.chdir(root)
    assert names(family(Path("parent"))) == ["parent", ["zebra", ["grandchild"]], ["late"]]


def test_without_its_parent_a_branch_begins_a_tree_that_says_what_is_missing(root: Path) -> None:
    shutil.rmtree(root / "early")
    assert sorted(map(str, map(names, families(root)))) == ["['apart']", "['grandchild']", "['parent', ['late']]"]
    orphan = family(root / "grandchild")
    assert orphan.parent is not None
    assert orphan.parent.name == "early"


def test_copies_and_nonsense_make_no_circles(root: Path) -> None:
    shutil.copytree(root / "parent", root / "copy of parent")
    manifest = root / "parent" / "run.json"
    saved = json.loads(manifest.read_text())
    manifest.write_text(json.dumps(saved | {"parent": {"identity": RunStore.open(root / "late").identity, "name": "late", "step": 1, "changes": {}}}))
    found = [names(tree) for tree in families(root)]
    assert len(found) == 3
    assert all(tree in found for tree in (["apart"], ["copy of parent"], ["parent", ["early", ["grandchild"]], ["late"]]))


def test_runs_of_earlier_versions_have_no_relatives_and_still_tell_apart(tmp_path: Path) -> None:
    for name in ("first", "second"):
        create(tmp_path / name).close()
        manifest = tmp_path / name / "run.json"
        saved = json.loads(manifest.read_text())
        manifest.write_text(json.dumps({key: value for key, value in saved.items() if key not in ("identity", "parent")}))
    first, second = (RunStore.open(tmp_path / name) for name in ("first", "second"))
    assert first.parent is None
    assert first.identity != second.identity
    assert first.identity == RunStore.open(tmp_path / "first").identity


def test_what_is_no_run_has_no_family(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="not a training run"):
        family(tmp_path)


@pytest.mark.parametrize("damage", [[], {"identity": "x"}, {"identity": "x", "name": "", "step": 1, "changes": {"beta1": 3}}])
def test_a_damaged_parent_is_said(tmp_path: Path, damage: object) -> None:
    create(tmp_path / "run").close()
    manifest = tmp_path / "run" / "run.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"parent": damage}))
    with pytest.raises(StudioError, match="cannot be opened"):
        RunStore.open(tmp_path / "run")
