"""How a theme's tokens become Qt's palette and style sheet."""

from string import Template

from PySide6.QtGui import QColor, QPalette

from gan_studio.core.resources import resource_path
from gan_studio.ui.tokens import CARD_RADIUS, CONTROL_HEIGHT, RADIUS, Theme

Role = QPalette.ColorRole


def palette(theme: Theme) -> QPalette:
    """The palette for everything that the style sheet leaves to the Fusion style."""
    result = QPalette()
    colors = {
        Role.Window: theme.window,
        Role.WindowText: theme.text,
        Role.Base: theme.field,
        Role.AlternateBase: theme.surface,
        Role.Text: theme.text,
        Role.Button: theme.raised,
        Role.ButtonText: theme.text,
        Role.BrightText: theme.danger,
        Role.ToolTipBase: theme.raised,
        Role.ToolTipText: theme.text,
        Role.PlaceholderText: theme.muted,
        Role.Highlight: theme.accent,
        Role.HighlightedText: theme.on_accent,
        Role.Accent: theme.accent,
        Role.Link: theme.accent,
        Role.LinkVisited: theme.accent,
        Role.Light: theme.hover,
        Role.Midlight: theme.raised,
        Role.Mid: theme.border,
        Role.Dark: theme.border,
        Role.Shadow: theme.window,
    }
    for role, color in colors.items():
        result.setColor(role, QColor(color))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    result.setColor(QPalette.ColorGroup.Disabled, Role.Highlight, QColor(theme.hover))
    return result


def stylesheet(theme: Theme) -> str:
    """The application's style sheet in this theme's colours."""
    values = {name: getattr(theme, name) for name in Theme.__dataclass_fields__}
    icons = resource_path("icons").as_posix()
    return Template(_SHEET).substitute(values, icons=icons, radius=RADIUS, card_radius=CARD_RADIUS, height=CONTROL_HEIGHT - 8)


_SHEET = """
QMainWindow, QDialog { background: $window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $raised; color: $text; border: 1px solid $outline; padding: 5px 7px; }

QLabel[kind="muted"] { color: $muted; }
QLabel[kind="danger"] { color: $danger; }
QLabel[kind="warning"] { color: $warning; }
QLabel[kind="key"] { background: $raised; border: 1px solid $outline; border-radius: 4px; padding: 1px 6px; }
QLabel:disabled { color: $disabled; }

QFrame[kind="card"], QWidget[kind="card"] { background: $surface; border: 1px solid $border; border-radius: ${card_radius}px; }
QFrame[kind="active-card"] { background: $surface; border: 1px solid $accent; border-radius: ${card_radius}px; }
QFrame[kind="target-card"] { background: $selection; border: 1px solid $accent; border-radius: ${card_radius}px; }
QWidget[kind="sidebar"] { background: $surface; }
QFrame[kind="rail"] { background: $surface; border: none; border-right: 1px solid $border; }
QFrame[kind="bar"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[kind="footer"] { background: $surface; border: none; border-top: 1px solid $border; }
QFrame[kind="notice"] { background: $selection; border: none; border-bottom: 1px solid $border; }
QFrame[kind="learn"] { background: $window; border: none; }
QFrame[kind="bubble"] { background: $raised; border: 1px solid $accent; border-radius: ${card_radius}px; }
QFrame[kind="line"] { background: $border; border: none; }

QPushButton, QToolButton[kind="button"] {
    background: $raised; color: $text; border: 1px solid $outline; border-radius: ${radius}px; padding: 3px 12px; min-height: ${height}px; outline: none;
}
QToolButton[kind="button"] { padding: 3px 6px; }
QToolButton[kind="button"][popupMode="2"] { padding-right: 20px; }
QToolButton[kind="button"]::menu-indicator, QPushButton::menu-indicator {
    image: url($icons/control-down.svg); width: 10px; height: 10px; subcontrol-origin: border; subcontrol-position: center right; right: 7px;
}
QToolButton[kind="button"]::menu-indicator:disabled, QPushButton::menu-indicator:disabled { image: url($icons/control-down-faint.svg); }
QPushButton:hover, QToolButton[kind="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[kind="button"]:pressed { background: $pressed; }
QPushButton:checked, QToolButton[kind="button"]:checked { background: $selection; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 2px 11px; }
QToolButton[kind="button"]:focus { border: 2px solid $accent; padding: 2px 5px; }
QToolButton[kind="button"][popupMode="2"]:focus { padding-right: 19px; }
QPushButton:checked:focus, QToolButton[kind="button"]:checked:focus { border-color: $text; }
QPushButton:disabled, QToolButton[kind="button"]:disabled { color: $disabled; background: transparent; border-color: $border; }
QPushButton[kind="chip"] { background: $selection; border-color: $accent; }
QPushButton[kind="chip"]:hover { background: $hover; }
QPushButton[kind="chip"]:focus { border-color: $text; }
QPushButton[kind="section"] { background: transparent; border-color: transparent; padding: 3px 2px; font-weight: 600; text-align: left; }
QPushButton[kind="section"]:hover { background: $hover; }
QPushButton[kind="section"]:focus { border-color: $accent; padding: 2px 1px; }
QPushButton[kind="choice"] { background: $surface; border-radius: ${card_radius}px; border-color: $border; padding: 0; }
QPushButton[kind="choice"]:hover { background: $hover; border-color: $outline; }
QPushButton[kind="choice"]:pressed { background: $pressed; }
QPushButton[kind="choice"]:checked { background: $selection; border-color: $accent; }
QPushButton[kind="choice"]:focus { border-color: $accent; padding: 0; }
QPushButton[kind="choice"]:checked:focus { border-color: $text; }
QPushButton[kind="letter"] { padding: 3px 0; }
QPushButton[kind="letter"]:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="letter"]:focus { border-color: $text; padding: 2px 0; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $disabled; border-color: $border; }

QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: ${radius}px; padding: 3px; }
QToolButton[kind="menu"]::menu-indicator { image: none; width: 0; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $selection; }
QToolButton:focus { border: 2px solid $accent; padding: 2px; }
QToolButton:disabled { color: $disabled; }
QToolButton[kind="rail"] { border-radius: ${card_radius}px; padding: 6px 4px; color: $muted; }
QToolButton[kind="rail"]:hover { color: $text; background: $hover; }
QToolButton[kind="rail"]:checked { color: $text; background: $selection; }
QToolButton[kind="rail"]:focus { border-color: $accent; padding: 5px 3px; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: $field; color: $text; border: 1px solid $outline; border-radius: ${radius}px; padding: 2px 7px; min-height: ${height}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit[kind="title"], QLineEdit[kind="long-title"] { background: transparent; border-color: transparent; padding: 2px 3px; }
QLineEdit[kind="title"] { font-weight: 600; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $disabled; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $accent; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $disabled; background: $surface; border-color: $border; }
QAbstractSpinBox { padding: 0; min-height: 18px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:disabled { background: transparent; border: none; padding: 0; min-height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 18px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 1px 1px 0 0; border-top-right-radius: ${radius}px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 1px 1px 0; border-bottom-right-radius: ${radius}px; }
QAbstractSpinBox[kind="bare"]::up-button, QAbstractSpinBox[kind="bare"]::down-button { width: 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url($icons/control-up.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url($icons/control-down.svg); width: 8px; height: 8px; }
QAbstractSpinBox::up-arrow:disabled { image: url($icons/control-up-faint.svg); }
QAbstractSpinBox::down-arrow:disabled { image: url($icons/control-down-faint.svg); }
QAbstractSpinBox[kind="bare"]::up-arrow, QAbstractSpinBox[kind="bare"]::down-arrow { image: none; width: 0; }
QComboBox { padding-right: 2px; }
QComboBox:focus { border: 2px solid $accent; padding: 1px 1px 1px 6px; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 22px; border: none; }
QComboBox::down-arrow { image: url($icons/control-down.svg); width: 10px; height: 10px; }
QComboBox::down-arrow:disabled { image: url($icons/control-down-faint.svg); }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $outline; padding: 3px; outline: none; selection-background-color: $selection; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 24px; padding: 1px 6px; border-radius: 3px; color: $text; }
QComboBox QAbstractItemView::item:selected { background: $selection; color: $text; }

QCheckBox, QRadioButton { spacing: 7px; min-height: ${height}px; }
QCheckBox::indicator, QTreeView::indicator { width: 15px; height: 15px; border: 1px solid $outline; border-radius: 4px; background: $field; }
QCheckBox::indicator:hover, QTreeView::indicator:hover { border-color: $muted; }
QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked { background: $accent; border-color: $accent; image: url($icons/control-check-${name}.svg); }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled { border-color: $border; background: $surface; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }

QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollArea { background: transparent; border: none; }
QAbstractScrollArea[kind="plain"] { background: transparent; border: 1px solid transparent; }
QScrollArea:focus { border: 1px solid $accent; }
QScrollArea[kind="whole"]:focus { border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QAbstractItemView {
    background: $window; border: 1px solid transparent; border-radius: 3px; outline: none; selection-background-color: $selection; selection-color: $text;
}
QAbstractItemView:focus, QAbstractScrollArea[kind="plain"]:focus { border-color: $accent; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $muted; border: none; border-bottom: 1px solid $border; padding: 2px 4px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; }

QTextBrowser { background: $window; border: none; border-radius: 0; padding: 0; }
QListWidget[kind="pages"] { background: transparent; }
QListWidget[kind="pages"]::item { padding: 5px 8px; border-radius: ${radius}px; color: $text; }
QListWidget[kind="pages"]::item:disabled { color: $muted; padding: 10px 8px 3px 8px; }
QListWidget[kind="pages"]::item:hover { background: $hover; }
QListWidget[kind="pages"]::item:selected { background: $selection; }

QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QMenuBar { background: $surface; color: $text; border-bottom: 1px solid $border; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $outline; padding: 5px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $outline; margin: 5px 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 6px; }
QStatusBar { background: $surface; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 1px 8px; }

QTabBar::tab { background: transparent; color: $muted; padding: 6px 8px; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
"""
