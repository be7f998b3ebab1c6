"""Marks texts of the Qt-free core for translation; the window translates them when it shows them."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - the form that Qt's lupdate looks for
    """Return ``text`` unchanged; ``lupdate`` collects it under ``context`` (a literal, as is ``text``)."""
    return text
