"""CelebA (Liu et al. 2015) and sets laid out like it: faces, with a list of yes/no attributes."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Self

from gan_studio.core.datasets.attribute_list import AttributeList
from gan_studio.core.datasets.base import Candidate
from gan_studio.core.datasets.containers.base import Container, base_name
from gan_studio.core.datasets.containers.files import LoneFile
from gan_studio.core.datasets.picture import Box
from gan_studio.core.datasets.pictures import Pictures, picture_indices
from gan_studio.core.datasets.problems import WITHOUT_ATTRIBUTES, BadPicture
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_LISTS = ("list_attr_celeba.txt", "list_attr_celeba.csv")
_ALIGNED_SIZE = (178, 218)
_FACE: Box = (25, 57, 153, 185)


class CelebA(Pictures):
    """Pictures with ``list_attr_celeba.txt`` (or Kaggle's ``.csv``) among them or beside their folder or archive."""

    name: ClassVar[str] = "celeba"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Source", "CelebA")
    order: ClassVar[int] = 20

    def __init__(self, container: Container, indices: Sequence[int], attributes: AttributeList, list_fingerprint: str) -> None:
        super().__init__(container, indices)
        self.label_names, self._labels = (), None
        self.attribute_names = attributes.names
        self._attributes = attributes
        self._list_fingerprint = list_fingerprint

    @classmethod
    def recognise(cls, container: Container) -> Self | None:
        """The pictures, if a list of attributes names the first of them."""
        place = _find_list(container)
        indices = picture_indices(container) if place else ()
        if place is None or not indices:
            return None
        home, at = place
        with home.open() as files, files.stream(at) as stream:
            attributes = AttributeList(home.names[at], stream.read())
        if home is not container and attributes.of(container.names[indices[0]]) is None:
            return None
        return cls(container, indices, attributes, home.fingerprint([at]))

    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """The chosen files with their attributes."""
        for candidate in super().read(chosen):
            row = self._attributes.of(candidate.name)
            content = candidate.content if row is not None else BadPicture(WITHOUT_ATTRIBUTES)
            yield Candidate(candidate.name, content, attributes=row)

    def fingerprint(self) -> str:
        """A hash over the pictures and the list."""
        return f"{super().fingerprint()} {self._list_fingerprint}"

    def crop_box(self, width: int, height: int) -> Box:
        """For the aligned 178 x 218 pictures, 128 px around (89, 121): Karras et al. 2018, ``create_celeba``."""
        return _FACE if (width, height) == _ALIGNED_SIZE else super().crop_box(width, height)


def _find_list(container: Container) -> tuple[Container, int] | None:
    """The container that holds the list of attributes, and where in it."""
    for index, name in enumerate(container.names):
        if base_name(name) in _LISTS:
            return container, index
    for name in _LISTS:
        if (container.beside / name).is_file():
            return LoneFile(container.beside / name), 0
    return None
