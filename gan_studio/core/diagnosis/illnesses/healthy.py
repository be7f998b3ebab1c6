"""Health: nothing that the doctor knows of is wrong."""

from typing import ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class Healthy(Illness):
    """All modes are there, D is not sure, and the numbers hold."""

    name: ClassVar[str] = "healthy"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "This training looks healthy.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "Go on as long as the pictures improve.")
    order: ClassVar[int] = 1000
    is_ill: ClassVar[bool] = False

    def evidence(self, course: Course) -> Evidence | None:
        """Samples that differ, or a training that is past its beginning."""
        if course.is_young and (course.is_narrow or not course.was_various):
            return None
        # Of the newest report alone, as the gauge that is seen beside it.
        values = {"fair": course.diversity.values("modes_fair")[-1], "modes": course.diversity.baselines("modes_fair")[-1]}
        if not course.loss.score_is_probability:
            return Evidence(QT_TRANSLATE_NOOP("Doctor", "{fair:.0f} of {modes:.0f} modes have their fair share."), values)
        scores = {"real": course.typical("real_score"), "fake": course.typical("fake_score_before")}
        return Evidence(
            QT_TRANSLATE_NOOP("Doctor", "{fair:.0f} of {modes:.0f} modes have their fair share; D(x) is {real:.2f} and D(G(z)) {fake:.2f}."), values | scores
        )
