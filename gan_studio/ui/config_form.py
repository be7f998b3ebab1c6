"""The hyperparameter form, generated from what the config declares about itself."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from gan_studio.core.config import CHOICES, TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.settings import RemedySwitch, Setting, settings_of
from gan_studio.ui.config_row import ConfigRow
from gan_studio.ui.section import Section
from gan_studio.ui.tokens import SPACE


class ConfigForm(QWidget):
    """As tall as its rows: put it into a scroll area. Edits a :class:`TrainingConfig`. Edits go through :attr:`undo_stack`; :meth:`set_config` clears it."""

    changed = Signal(object)
    """The new config, after an edit, an undo or a redo."""

    def __init__(self, config: TrainingConfig, parent: QWidget | None = None, select: Callable[[list[Setting]], list[Setting]] | None = None) -> None:
        """``select`` says which of a config's hyperparameters it shows, and in which order; None is all of them as they come."""
        super().__init__(parent)
        self._select = select
        self._config = config
        self._baseline = config
        self._running = False
        self._rows: dict[str, ConfigRow] = {}
        self._sections: dict[str, Section] = {}
        self.undo_stack = QUndoStack(self)
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(0, 0, SPACE, 0)
        self._page.setSpacing(2 * SPACE)
        self._page.addStretch()
        self._show(config)

    @property
    def config(self) -> TrainingConfig:
        """What the form shows."""
        return self._config

    def set_config(self, config: TrainingConfig, baseline: TrainingConfig | None = None) -> None:
        """Show a config without telling anyone; fields that differ from ``baseline`` (the config itself, if None) are marked."""
        self._baseline = baseline or config
        self.undo_stack.clear()
        self._show(config)

    def set_running(self, running: bool) -> None:
        """Whether a training runs with this config: what cannot change then is disabled and says why."""
        self._running = running
        for row in self._rows.values():
            row.set_running(running)

    def row(self, path: str) -> ConfigRow:
        """The line of a hyperparameter, such as ``loss.gradient_penalty``."""
        return self._rows[path]

    def apply(self, config: TrainingConfig, baseline: TrainingConfig | None = None) -> None:
        """Show a config, beside another baseline if one is given, and tell of it; for the undo stack."""
        self._baseline = baseline or self._baseline
        self._show(config)
        self.changed.emit(config)

    def _show(self, config: TrainingConfig) -> None:
        self._config = config
        settings = settings_of(config) if self._select is None else self._select(settings_of(config))
        self._fit_rows(settings)
        usual = {setting.path: setting.value_in(self._baseline) for setting in settings_of(self._baseline)}
        # What only the new plug-in has is compared with that plug-in's own default.
        fresh = _with_default_plugins(config)
        in_effect = {setting.path: setting.value_in(config.in_effect) for setting in settings_of(config.in_effect)}
        for setting in settings:
            value = setting.value_in(config)
            self._rows[setting.path].show_value(value, value != usual.get(setting.path, setting.value_in(fresh)))
            self._rows[setting.path].set_obstacle(self._obstacle(setting, in_effect))

    def _obstacle(self, setting: Setting, in_effect: Mapping[str, Any]) -> str:
        """Why a hyperparameter cannot be edited, as long as the remedies are what they are."""
        if isinstance(setting, RemedySwitch) and not setting.value_in(self._config):
            try:
                setting.changed_in(self._config, True)
            except StudioError as error:
                return _text(error)
        elif not setting.path.startswith("remedies."):
            if setting.path not in in_effect:
                return self.tr("Without effect while a remedy sets another loss.")
            if in_effect[setting.path] != setting.value_in(self._config):
                return self.tr("A remedy that is on sets this to {value}.").format(value=in_effect[setting.path])
        return ""

    def _fit_rows(self, settings: list[Setting]) -> None:
        """Remove the rows of plug-ins that are no longer chosen, and insert those of the ones that are."""
        wanted = {setting.path for setting in settings}
        for path in [path for path, row in self._rows.items() if path not in wanted or row.setting not in settings]:
            row = self._rows.pop(path)
            row.hide()
            row.deleteLater()
        group = ""
        positions: dict[str, int] = {}
        for setting in settings:
            # A plug-in's own hyperparameters belong under its combo box, whatever group they name.
            group = group if setting.is_inner else setting.about.group
            position = positions.get(group, 0)
            positions[group] = position + 1
            if setting.path not in self._rows:
                self._insert(self._section(group), position, setting)

    def _section(self, group: str) -> Section:
        if group not in self._sections:
            section = Section(QCoreApplication.translate("Hyperparameter", group))
            rows = QVBoxLayout(section.content)
            rows.setContentsMargins(SPACE, 0, 0, SPACE)
            rows.setSpacing(SPACE)
            self._page.insertWidget(self._page.count() - 1, section)
            self._sections[group] = section
        return self._sections[group]

    def _insert(self, section: Section, position: int, setting: Setting) -> None:
        row = ConfigRow(setting, *_accepted_range(self._config, setting))
        row.set_running(self._running)
        row.edited.connect(self._edit)
        row.reset_asked.connect(self._reset)
        rows = section.content.layout()
        assert isinstance(rows, QVBoxLayout)
        rows.insertWidget(position, row)
        self._rows[setting.path] = row

    def _edit(self, path: str, value: Any) -> None:
        try:
            config = self._rows[path].setting.changed_in(self._config, value)
        except StudioError as error:
            self._show(self._config)
            row = self._rows[path]
            QToolTip.showText(row.mapToGlobal(row.rect().bottomLeft()), _text(error), row)
            return
        if config != self._config:
            self.undo_stack.push(_Edit(self, path, self._config, config, self._label(path)))

    def _reset(self, path: str) -> None:
        setting = self._rows[path].setting
        known = {usual.path for usual in settings_of(self._baseline)}
        self._edit(path, setting.value_in(self._baseline if path in known else _with_default_plugins(self._config)))

    def _label(self, path: str) -> str:
        about = self._rows[path].setting.about
        return QCoreApplication.translate(about.context, about.label)

    def changeEvent(self, event: QEvent) -> None:
        """Notice a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            for group, section in self._sections.items():
                section.set_title(QCoreApplication.translate("Hyperparameter", group))
            for row in self._rows.values():
                row.retranslate()
        super().changeEvent(event)


class _Edit(QUndoCommand):
    """One hyperparameter's change; a run of changes to the same one is a single step back."""

    def __init__(self, form: ConfigForm, path: str, before: TrainingConfig, after: TrainingConfig, label: str) -> None:
        super().__init__(QCoreApplication.translate("ConfigForm", "Change {name}").format(name=label))
        self._form, self._path, self._before, self._after = form, path, before, after

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._path != self._path:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def undo(self) -> None:
        self._form.apply(self._before)

    def redo(self) -> None:
        self._form.apply(self._after)


def _with_default_plugins(config: TrainingConfig) -> TrainingConfig:
    """The config with its architecture, loss, optimizer and remedies at their own defaults."""
    remedies = [remedy.name for remedy in config.remedies]
    return config.changed(**{group: getattr(config, group).name for group in CHOICES}, remedies=remedies)


def _text(error: StudioError) -> str:
    return " ".join(QCoreApplication.translate("Error", text).format(**error.values) for text in (error.sentence, error.advice) if text)


def _accepted_range(config: TrainingConfig, setting: Setting) -> tuple[float, float]:
    """The range of a number without the ends that the config refuses, such as a weight clip of exactly 0."""
    finest = 10.0**-setting.about.decimals if setting.kind is float else 1.0
    low, high = setting.minimum, setting.maximum
    if low is None or high is None:
        return 0.0, 0.0
    number = setting.kind
    while not _accepts(config, setting, number(low)):
        low += finest
    while not _accepts(config, setting, number(high)):
        high -= finest
    return low, high


def _accepts(config: TrainingConfig, setting: Setting, value: float) -> bool:
    try:
        setting.changed_in(config, value)
    except StudioError:
        return False
    return True
