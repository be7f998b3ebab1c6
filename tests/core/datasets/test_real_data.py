"""The real sets beside the checkout, where they are there."""

import numpy as np

from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.datasets.preflight import preflight


def test_mnist(shared_data, tmp_path):
    source = recognise(shared_data("mnist"))
    report = preflight(source, 32, "auto")
    assert (report.count, report.largest, report.channels, report.warnings) == (60_000, (28, 28), 1, ())
    data = prepare(source, 32, "auto", cache_root=tmp_path)
    assert data.pixels.shape == (60_000, 32, 32, 1)
    assert np.bincount(data.labels).tolist() == [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
    ones, zeros = (data.pixels[data.labels == digit].mean(axis=0) for digit in (1, 0))
    assert ones[16, 16] > 150 > 60 > zeros[16, 16]


def test_faces(shared_data):
    source = recognise(shared_data("lfw-faces-celeba-layout.zip"))
    report = preflight(source, 64, "auto")
    assert (report.count, report.usable, report.largest, report.channels) == (12_949, 12_949, (120, 120), 3)
    assert (len(report.attribute_names), report.skipped) == (40, ())
    rows = np.array([candidate.attributes for candidate in source.read(range(len(source)))])
    glasses, male = (rows[:, report.attribute_names.index(name)] for name in ("Eyeglasses", "Male"))
    assert [(glasses & male).sum(), (~glasses & male).sum(), (glasses & ~male).sum(), (~glasses & ~male).sum()] == [2145, 7934, 204, 2666]
