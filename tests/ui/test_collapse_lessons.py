"""Lessons in the Collapse workspace: the question, a real training, the answer, the cure; and the Train workspace meanwhile."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from gan_studio.core.lessons.base import lessons
from gan_studio.core.lessons.outcomes import outcomes
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.lesson_session import Stage
from gan_studio.runtime.studio import Studio
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.collapse.lessons_page import LessonsPage
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.consent import Question
from gan_studio.ui.lessons.trials import TrialList
from gan_studio.ui.lessons.view import LessonView
from gan_studio.ui.train.panel import TrainPanel
from tests.runtime.tiny_lesson import CURE_STEPS, STEPS, EndlessLesson, TinyLesson, save_pictures
from tests.ui.language import speaking
from tests.ui.training import TINY, WAIT, in_front, text_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[CollapsePanel]:
    """A panel that is refreshed as the window refreshes it, open at the lessons."""
    studio = Studio()
    studio.set_draft(studio.draft.changed(**TINY))
    panel = CollapsePanel(studio)
    with in_front(qtbot, panel):
        panel.show_page("lessons")
        yield panel
    studio.close()


@pytest.fixture
def page(panel: CollapsePanel) -> LessonsPage:
    assert isinstance(panel.page, LessonsPage)
    return panel.page


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    return save_pictures(tmp_path / "pictures")


@pytest.fixture
def view(page: LessonsPage, pictures: Path) -> LessonView:
    """The tiny lesson, open at its question."""
    return open_lesson(page, TinyLesson(pictures))


def open_lesson(page: LessonsPage, lesson: TinyLesson) -> LessonView:
    page.open_lesson(lesson)
    assert page.view is not None
    return page.view


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=WAIT)


def wait_for_stage(qtbot: QtBot, view: LessonView, stage: Stage) -> None:
    wait_for(qtbot, lambda: view.session.stage is stage)


def branch_at(qtbot: QtBot, panel: CollapsePanel, step: int | None, more: int) -> Path:
    """Go back to a step, switch a remedy on and train; the folder of what trains then."""
    studio, bar = panel.studio, panel.point_bar
    before = studio.run
    panel.choose(step)
    wait_for(qtbot, bar.back.isEnabled)
    bar.back.click()
    wait_for(qtbot, lambda: bar.dialog is not None)
    assert bar.dialog is not None
    remedy = bar.dialog.form.row("remedies.smoothing" if step is None else "remedies.r1").field.editor
    assert isinstance(remedy, QCheckBox)
    remedy.click()
    bar.dialog.more.setValue(more)
    bar.dialog.begin.click()
    wait_for(qtbot, lambda: studio.run is not before and studio.training.state is TrainingState.RUNNING)
    assert studio.run is not None
    return studio.run.folder


def answer_question(accept: bool) -> list[str]:
    """Press a button of the question that comes; what it says is in the list then."""
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, Question):
            QTimer.singleShot(20, press)
            return
        said.append(box.sentence.text())
        (box.yes if accept else box.no).click()

    QTimer.singleShot(20, press)
    return said


# --- the cards ---------------------------------------------------------------------------------------------------


def test_every_lesson_has_a_card_that_says_what_is_known_of_it(page: LessonsPage) -> None:
    assert [card.lesson.name for card in page.cards] == [lesson.name for lesson in lessons()]
    for card in page.cards:
        text, found = text_of(card), outcomes(card.lesson.name)
        assert card.lesson.label in text
        assert card.lesson.about in text
        assert "about" in text.splitlines()[-1]
        assert (found is not None) == ("seeds" in text)
        if found is not None:
            assert f"{found.happened} of {found.seeds}" in text


def test_a_card_is_opened_by_mouse_and_keyboard_and_escaped_from(qtbot: QtBot, page: LessonsPage) -> None:
    card = page.cards[0]
    qtbot.mouseClick(card, LEFT)
    view = page.view
    assert view is not None
    assert view.session.lesson is card.lesson
    view.back.click()
    assert page.view is None
    assert card.hasFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(card, key)
        assert page.view is view
        view.back.click()
        assert page.view is None


def test_return_presses_the_button_that_has_the_focus(qtbot: QtBot, view: LessonView) -> None:
    qtbot.keyClick(view.question.choices[1], Qt.Key.Key_Return)
    assert view.session.guess == 1
    QApplication.sendEvent(view.start, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, autorep=True))
    assert view.session.stage is Stage.ASKING
    qtbot.keyClick(view.start, Qt.Key.Key_Return)
    wait_for_stage(qtbot, view, Stage.ANSWERED)


def test_it_can_be_seen_before_anything_is_trained(panel: CollapsePanel, page: LessonsPage) -> None:
    assert panel.studio.run is None
    assert page.isVisible()


def test_what_each_seed_did_is_a_click_away(qtbot: QtBot) -> None:
    lesson = next(lesson for lesson in lessons() if outcomes(lesson.name) is not None)
    found = outcomes(lesson.name)
    assert found is not None
    listed = TrialList(lesson, cure=False)
    qtbot.addWidget(listed)
    figure = next(iter(found.trials[0].seen))
    listed.show_trials(f"it was {{{figure}:.2f}}")
    assert not listed.isHidden()
    assert listed.lines.text().splitlines() == [f"Seed {trial.seed}: it was {trial.seen[figure]:.2f}" for trial in found.trials]
    listed.show_trials("{a_figure_that_nobody_measured:.2f}")
    assert listed.isHidden()


# --- one lesson --------------------------------------------------------------------------------------------------


def test_a_lesson_from_its_question_to_its_cure(qtbot: QtBot, page: LessonsPage, view: LessonView) -> None:
    assert "What will they do?" in text_of(view)
    assert view.start.text() == "Skip the question and start"
    assert not view.answer.isVisible()
    qtbot.mouseClick(view.question.choices[0], LEFT)
    assert view.start.text() == "Start"
    view.seed.box.setValue(5)
    qtbot.mouseClick(view.start, LEFT)
    wait_for(qtbot, lambda: view.progress.isVisible() and len(view.pictures.now.grid.images) > 0)
    assert not view.start.isVisible()
    wait_for_stage(qtbot, view, Stage.ANSWERED)
    assert view.session.run is not None
    assert view.session.run.config.seed == 5
    assert [choice.verdict for choice in view.question.choices] == ["wrong", "open", "right"]
    text = text_of(view.answer)
    assert "It was this: Something" in text
    assert "that is what networks do" in text
    assert f"This run, with seed 5: {STEPS} steps" in text
    assert "Nobody 2014" in text
    assert not view.progress.isVisible()
    wait_for(qtbot, view.cure.begin.hasFocus)
    qtbot.keyClick(view.cure.begin, Qt.Key.Key_Space)
    wait_for_stage(qtbot, view, Stage.CURED)
    text = text_of(view.cure)
    assert "It helped." in text
    assert f"After: {STEPS + CURE_STEPS} steps" in text
    assert view.pictures.before.isVisible()
    view.back.click()
    assert page.studio.settings.lessons == ["tiny"]


@pytest.mark.parametrize(("guess", "verdict"), [(2, "You knew it."), (None, "Something")])
def test_who_knew_it_is_told_so_and_who_skipped_is_told_it(qtbot: QtBot, view: LessonView, guess: int | None, verdict: str) -> None:
    if guess is not None:
        view.question.choices[guess].click()
    view.start.click()
    wait_for_stage(qtbot, view, Stage.ANSWERED)
    assert view.answer.verdict.text() == verdict


def test_a_lesson_that_did_not_happen_says_so(qtbot: QtBot, page: LessonsPage, pictures: Path) -> None:
    view = open_lesson(page, EndlessLesson(pictures))
    view.question.choices[2].click()
    view.start.click()
    wait_for(qtbot, lambda: view.session.run is not None and view.session.run.step > 20)
    wait_for(qtbot, view.progress.stop.isVisible)
    view.progress.stop.click()
    wait_for_stage(qtbot, view, Stage.ANSWERED)
    assert view.answer.verdict.text() == "This run was stopped too early to answer."
    assert view.answer.note.isVisible()
    assert "What would have cured it" in text_of(view.cure)


def test_the_choice_cannot_be_changed_once_it_trains(qtbot: QtBot, page: LessonsPage, pictures: Path) -> None:
    view = open_lesson(page, EndlessLesson(pictures))
    view.question.choices[0].click()
    view.start.click()
    wait_for(qtbot, lambda: view.session.run is not None)
    qtbot.mouseClick(view.question.choices[1], LEFT)
    assert view.session.guess == 0
    assert view.question.choices[0].isChecked()


def test_it_goes_on_while_the_person_looks_at_another_page(qtbot: QtBot, panel: CollapsePanel, page: LessonsPage, pictures: Path) -> None:
    view = open_lesson(page, EndlessLesson(pictures))
    view.start.click()
    wait_for(qtbot, view.progress.now.isVisible)
    view.progress.now.click()
    assert panel.page is not page
    panel.show_page("lessons")
    assert page.view is view
    assert view.session.stage is Stage.TRAINING


def test_another_seed_begins_at_the_question(qtbot: QtBot, view: LessonView) -> None:
    view.question.choices[1].click()
    view.start.click()
    wait_for_stage(qtbot, view, Stage.ANSWERED)
    view.again.click()
    assert view.session.stage is Stage.ASKING
    assert view.seed.box.value() == 1
    assert not any(choice.isChecked() for choice in view.question.choices)
    assert not view.answer.isVisible()


# --- what the person was doing -----------------------------------------------------------------------------------


def test_a_training_is_only_stopped_with_consent(qtbot: QtBot, panel: CollapsePanel, page: LessonsPage, pictures: Path) -> None:
    studio = panel.studio
    studio.open_data(str(pictures))
    wait_for(qtbot, lambda: studio.data is not None)
    studio.start_training()
    wait_for(qtbot, lambda: studio.run is not None and studio.run.step > 3)
    assert studio.run is not None
    own = studio.run.folder
    view = open_lesson(page, EndlessLesson(pictures))
    said = answer_question(accept=False)
    view.start.click()
    assert said == ["Another training is running."]
    assert view.session.stage is Stage.ASKING
    assert studio.training.is_active
    answer_question(accept=True)
    view.start.click()
    wait_for(qtbot, lambda: view.session.run is not None and view.session.run.step > 3)
    assert studio.run.folder != own


def test_settings_and_pictures_of_the_person_are_back_after_a_lesson(qtbot: QtBot, panel: CollapsePanel, view: LessonView) -> None:
    studio = panel.studio
    train = TrainPanel(studio)
    qtbot.addWidget(train)
    draft = studio.draft
    view.start.click()
    wait_for(qtbot, lambda: studio.training.is_active)
    assert train.settings.form.config == view.session.lesson.config()
    assert studio.draft == draft
    wait_for_stage(qtbot, view, Stage.ANSWERED)
    assert train.settings.form.config == draft
    assert studio.data is None


def test_going_back_in_a_lessons_run_leaves_the_settings_of_the_person_alone(qtbot: QtBot, panel: CollapsePanel, view: LessonView) -> None:
    studio = panel.studio
    train = TrainPanel(studio)
    qtbot.addWidget(train)
    draft = studio.draft
    view.start.click()
    wait_for_stage(qtbot, view, Stage.ANSWERED)
    assert studio.run is not None
    lesson_run = studio.run.folder
    branch = branch_at(qtbot, panel, 10, more=100_000)
    assert RunStore.open(branch).lesson == "tiny"
    assert train.settings.form.config == studio.run.config != draft
    again = branch_at(qtbot, panel, None, more=100_000)  # in the midst of it
    assert again not in (branch, lesson_run)
    train.settings.form.row("optimizer.beta1").field.edited.emit(0.3)
    wait_for(qtbot, lambda: studio.run is not None and studio.run.config.optimizer.beta1 == 0.3)
    studio.training.stop()
    wait_for(qtbot, lambda: not studio.training.is_active)
    assert train.settings.form.config == studio.draft == draft
    with qtbot.waitSignal(studio.run_changed, timeout=WAIT):
        studio.open_path(str(lesson_run))
    assert train.settings.form.config == studio.draft == draft


def test_a_lessons_run_is_known_as_one_after_a_restart(qtbot: QtBot, panel: CollapsePanel, view: LessonView) -> None:
    draft = panel.studio.draft
    view.start.click()
    wait_for_stage(qtbot, view, Stage.ANSWERED)
    branch = branch_at(qtbot, panel, 10, more=100_000)
    panel.studio.close()
    studio = Studio()
    train = TrainPanel(studio)
    qtbot.addWidget(train)
    assert studio.draft == draft
    studio.resume_run(branch)
    wait_for(qtbot, lambda: studio.run is not None and studio.training.state is TrainingState.RUNNING)
    assert studio.run is not None
    assert train.settings.form.config == studio.run.config != draft
    studio.close()
    wait_for(qtbot, lambda: train.settings.form.config == draft)
    assert Studio().draft == draft


def test_a_branch_of_the_persons_own_run_brings_its_settings_along(qtbot: QtBot, panel: CollapsePanel, pictures: Path) -> None:
    studio = panel.studio
    train = TrainPanel(studio)
    qtbot.addWidget(train)
    studio.open_data(str(pictures))
    wait_for(qtbot, lambda: studio.data is not None)
    studio.start_training()
    wait_for(qtbot, lambda: studio.run is not None and studio.run.step > 10)
    own = studio.draft
    branch_at(qtbot, panel, None, more=50)
    wait_for(qtbot, lambda: not studio.training.is_active)
    assert studio.run is not None
    assert train.settings.form.config == studio.draft == studio.run.config != own


# --- languages ---------------------------------------------------------------------------------------------------


def test_it_speaks_another_language(qtbot: QtBot, page: LessonsPage, view: LessonView) -> None:
    with speaking({"Lesson: What will they do?": "Was wird geschehen?", "LessonsPage: See it happen, then cure it": "Sehen und heilen"}):
        page.retranslate()
        assert "Was wird geschehen?" in text_of(view)
        view.back.click()
        assert "Sehen und heilen" in text_of(page)
    page.retranslate()


def test_every_button_says_what_it_is(qtbot: QtBot, view: LessonView) -> None:
    for stage in (Stage.ASKING, Stage.ANSWERED):
        buttons = [button for button in view.findChildren(QPushButton) if button.isVisibleTo(view)]
        assert len(buttons) > 4
        assert all(button.accessibleName() for button in buttons)
        if stage is Stage.ASKING:
            view.start.click()
            wait_for_stage(qtbot, view, Stage.ANSWERED)
