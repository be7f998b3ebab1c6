"""The README's Python example runs as printed, only shorter."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np

README = Path(__file__).resolve().parents[1] / "README.md"


def test_python_example_draws_digits(tmp_path: Path) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    shorter = example.replace("steps=1000", "steps=2, width=8, batch_size=8")
    assert shorter != example
    subprocess.run([sys.executable, "-c", shorter], cwd=tmp_path, check=True, timeout=120)
    assert np.load(tmp_path / "digits.npy").shape == (16, 32, 32, 3)
