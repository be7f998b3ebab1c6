"""Which attributes the open data could help to find, and the background job that learns to tell them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.latent.attribute_ranking import AttributeRanking, fit_attributes
from gan_studio.core.progress import Progress, silent
from gan_studio.core.worlds import world_of_data

if TYPE_CHECKING:
    from gan_studio.runtime.background import Job
    from gan_studio.runtime.failure import Failure
    from gan_studio.runtime.studio import Studio


class AttributeHelp(QObject):
    """Learns once per data set, when an attribute is first wanted."""

    changed = Signal()
    """Another data set or model is open, or the data's attributes have been learnt, or could not be."""

    def __init__(self, studio: "Studio", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._where = ""
        self._world: str | None = None
        """The world that the data belong to."""
        self._job: Job | None = None
        self._ranking: AttributeRanking | None = None
        studio.data_changed.connect(self._take_data)
        studio.model_changed.connect(self.changed)
        self._take_data()

    @property
    def names(self) -> tuple[str, ...]:
        """What the open data tell about such pictures as the model draws: attributes, or else classes."""
        data = self._studio.data
        return (data.source.attribute_names or data.source.label_names) if data is not None and self._suits else ()

    @property
    def ranking(self) -> AttributeRanking | None:
        """What has been learnt of the open data."""
        return self._ranking if self._suits else None

    @property
    def _suits(self) -> bool:
        """A model of a world draws that world's pictures, about which other data know nothing: no bedroom is a seven."""
        model = self._studio.model
        return model is None or model.world is None or self._world == model.world

    @property
    def learning(self) -> bool:
        """Whether the job runs."""
        return self._job is not None

    def learn(self) -> None:
        """Begin to learn, unless that is done or under way; ``changed`` follows."""
        data = self._studio.data
        if data is None or self._ranking is not None or self._job is not None:
            return
        # The settings of a run on the same data find its decoded pictures in the cache.
        run = self._studio.run
        config = run.config if run is not None and run.data == data.where else self._studio.draft
        title = self.tr("Learning the attributes of {name}").format(name=data.source.title)
        self._job = self._studio.jobs.start(title, _learn, data.where, config.image_size, config.color)
        self._job.succeeded.connect(self._take_ranking)
        self._job.failed.connect(self._fail)
        self._job.finished.connect(self._end)

    @Slot()
    def _take_data(self) -> None:
        where = self._studio.data.where if self._studio.data is not None else ""
        if where != self._where:
            self._where, self._world = where, world_of_data(where)
            self._ranking = None
            if self._job is not None:
                self._job.cancel()
            self.changed.emit()

    @Slot(object)
    def _take_ranking(self, result: tuple[str, AttributeRanking]) -> None:
        where, ranking = result
        if where == self._where:
            self._ranking = ranking

    @Slot(object)
    def _fail(self, failure: "Failure") -> None:
        self._studio.failed.emit(failure)

    @Slot()
    def _end(self) -> None:
        self._job = None
        self.changed.emit()


def _learn(where: str, image_size: int, color: str, progress: Progress = silent) -> tuple[str, AttributeRanking]:
    """Prepare the data and learn: returns what was learnt and of which data."""
    from gan_studio.core.datasets.base import recognise
    from gan_studio.core.datasets.ingest import prepare

    return where, fit_attributes(prepare(recognise(where), image_size, color, progress), progress=progress)
