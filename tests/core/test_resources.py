import json
import subprocess
import sys
from pathlib import Path

from gan_studio.core.losses.base import Loss
from gan_studio.core.resources import resource_path

ROOT = Path(__file__).resolve().parents[2]

LOOK = """
import json
import gan_studio
from gan_studio.core.losses.base import Loss
from gan_studio.core.resources import resource_path

icons = resource_path("icons")
print(json.dumps([gan_studio.__file__, str(icons), sorted(icon.name for icon in icons.iterdir()), list(Loss.choices())]))
"""


def test_checkout_has_its_resources() -> None:
    assert resource_path("icons/play.svg").read_text("utf-8").startswith("<svg")


def test_installed_wheel_carries_resources_and_plugins(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", tmp_path, ROOT], check=True)
    (wheel,) = tmp_path.glob("gan_studio-*.whl")
    site = tmp_path / "site"
    subprocess.run([*pip, "install", "--no-deps", "--no-index", "--target", site, wheel], check=True)
    look = f"import sys; sys.path.insert(0, {str(site)!r}){LOOK}"
    code, icons, names, losses = json.loads(subprocess.check_output([sys.executable, "-c", look], cwd=tmp_path))
    assert Path(code).is_relative_to(site)
    assert Path(icons).is_relative_to(site)
    assert names == sorted(icon.name for icon in resource_path("icons").iterdir())
    assert losses == list(Loss.choices())
    assert any((site / "bin").glob("gan-studio*"))
