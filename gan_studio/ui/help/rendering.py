"""From the blocks of a page to a text document in the colours of the theme that is on."""

import re
from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QSizeF, QUrl
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage, QPainter, QTextDocument

from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Formula, Heading, Papers, SeeAlso, Steps, Table, Terms, Text

LINK = "page:"
WIDEST_DRAWING = 520
_LEADING = 1.45
"""From line to line, in heights of the font. Korean fonts have so much by themselves."""
_INSIDE_FORMULAS = re.compile(r" (?=[=+−←] )|(?<= [=+−←]) |(?<=\blog) (?=[\dD½])|(?<=\bln) (?=[\dk])")
"""Spaces at which no line may end."""
_CELL = 'style="padding: 4px 5px 4px 5px;"'


def render(document: QTextDocument, title: str, blocks: Sequence[Block], titles: Mapping[str, str], *, width: float, ratio: float) -> None:
    """Fill a document.

    Args:
        document: what it held is gone.
        title: of the page.
        blocks: of the page.
        titles: of all pages by their names, for the links.
        width: that there is for drawings.
        ratio: device pixels per pixel, for the drawings.
    """
    tokens = theme.current()
    document.clear()
    document.setDefaultStyleSheet(
        f"""h1 {{ font-size: x-large; font-weight: 600; margin-bottom: 8px; }}
        h2 {{ font-size: large; font-weight: 600; margin-top: 16px; margin-bottom: 4px; }}
        p, li {{ margin-top: 8px; margin-bottom: 8px; line-height: {_line_height(document):.0f}%; }}
        ol {{ margin-left: -18px; }}
        table {{ margin-top: 4px; margin-bottom: 8px; }}
        .picture {{ line-height: 100%; margin-top: 12px; margin-bottom: 4px; }}
        .caption {{ margin-top: 4px; }}
        .formula {{ margin-top: 10px; margin-bottom: 10px; }}
        .from {{ margin-top: 16px; margin-bottom: 0px; }}
        .muted {{ color: {tokens.muted}; }}
        .strong {{ color: {tokens.accent}; font-weight: 600; }}
        a {{ color: {tokens.accent}; text-decoration: none; }}"""
    )
    parts = [f"<h1>{_typeset(title)}</h1>"]
    for number, block in enumerate(blocks):
        if isinstance(block, Drawing):
            image = _drawn(block, min(width, WIDEST_DRAWING), ratio)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"drawing:{number}"), image)
        parts.append(_html(block, number, titles, min(width, WIDEST_DRAWING)))
    document.setHtml("".join(parts))


def _line_height(document: QTextDocument) -> float:
    """Per cent of what the font asks for."""
    font = document.defaultFont()
    return max(100.0, 100 * _LEADING * QFontInfo(font).pixelSize() / QFontMetricsF(font).lineSpacing())


def plain(blocks: Sequence[Block]) -> str:
    """All words of a page, for a search."""
    document = QTextDocument()
    document.setHtml("".join(_html(block, 0, {}, 0) for block in blocks if not isinstance(block, SeeAlso)))
    return document.toPlainText()


def _typeset(text: str) -> str:
    """As print has it: no line ends in a formula, a minus is no hyphen, and every apostrophe is a round one."""
    return escape(_INSIDE_FORMULAS.sub("\u00a0", text.replace(" - ", " − ")).replace("'", "’"))


def _html(block: Block, number: int, titles: Mapping[str, str], width: float) -> str:
    """One block."""
    if isinstance(block, Heading):
        return f"<h2>{_typeset(block.text)}</h2>"
    if isinstance(block, Text):
        return f"<p>{_typeset(block.text)}</p>"
    if isinstance(block, Formula):
        return f'<p class="formula" align="center">{escape(block.text)}</p>'
    if isinstance(block, Terms):
        return "".join(_term(*entry) for entry in block.entries)
    if isinstance(block, Steps):
        return "<ol>" + "".join(f"<li>{_typeset(entry)}</li>" for entry in block.entries) + "</ol>"
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Drawing):
        size = f'width="{width:.0f}" height="{block.height:.0f}"'
        return f'<p class="picture"><img src="drawing:{number}" {size}></p><p class="caption muted">{_typeset(block.caption)}</p>'
    if isinstance(block, Papers):
        heading = _typeset(QCoreApplication.translate("Help", "Where this is from"))
        return f'<p class="from muted"><b>{heading}</b></p>' + "".join(f'<p class="muted"><small>{_typeset(entry)}</small></p>' for entry in block.entries)
    links = "<br>".join(f'<a href="{LINK}{name}">{_typeset(titles[name])} ›</a>' for name in block.pages)
    return f"<p>{links}</p>" if isinstance(block, SeeAlso) else ""


def _term(term: str, meaning: str, note: str = "") -> str:
    """A word, what it means, and a note in a smaller voice."""
    more = f'<br><span class="muted">{_typeset(note)}</span>' if note else ""
    return f"<p><b>{_typeset(term)}</b><br>{_typeset(meaning)}{more}</p>"


def _table(table: Table) -> str:
    """With every other row on a ground of its own."""
    tokens = theme.current()
    head = "".join(f'<th align="{_side(column)}" {_CELL}><span class="muted">{_typeset(text)}</span></th>' for column, text in enumerate(table.header))
    rows = []
    for row, cells in enumerate(table.rows):
        inside = "".join(f'<td align="{_side(column)}" {_CELL}>{_cell(table, row, column)}</td>' for column in range(len(cells)))
        ground = f' bgcolor="{tokens.surface}"' if row % 2 == 0 else ""
        rows.append(f"<tr{ground}>{inside}</tr>")
    return f'<table cellspacing="0" cellpadding="0" width="100%"><tr>{head}</tr>{"".join(rows)}</table>'


def _cell(table: Table, row: int, column: int) -> str:
    text = _typeset(table.rows[row][column])
    return f'<span class="strong">{text}</span>' if (row, column) in table.strong else text


def _side(column: int) -> str:
    return "left" if column == 0 else "right"


def _drawn(drawing: Drawing, width: float, ratio: float) -> QImage:
    """The picture, on the document's own ground."""
    image = QImage(round(width * ratio), round(drawing.height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.paint(painter, QSizeF(width, drawing.height))
    painter.end()
    return image
