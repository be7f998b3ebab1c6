"""The README's Python example runs as printed, only shorter."""

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]


def test_python_example_draws_digits(tmp_path: Path) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    shorter = example.replace("steps=1000", "steps=2, width=8, batch_size=8")
    assert shorter != example
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", shorter], cwd=tmp_path, env=environment, check=True, timeout=120)
    assert np.load(tmp_path / "digits.npy").shape == (16, 32, 32, 3)
