"""From the blocks of a help page to a text document in the colours of the theme that is on."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import QImage, QPainter, QTextDocument

from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Heading, SeeAlso, Steps, Table, Terms, Text

LINK = "page:"
_CELL = 'style="padding: 4px 9px 4px 9px;"'


def render(document: QTextDocument, title: str, blocks: Sequence[Block], titles: Mapping[str, str], *, ratio: float) -> None:
    """Fill a document.

    Args:
        document: what it held is gone.
        title: of the page.
        blocks: of the page.
        titles: of all pages by their names, for the links.
        ratio: device pixels per pixel, for the drawings.
    """
    tokens = theme.current()
    document.clear()
    document.setDefaultStyleSheet(
        f"""h1 {{ font-size: x-large; font-weight: 600; margin-bottom: 8px; }}
        h2 {{ font-size: large; font-weight: 600; margin-top: 18px; margin-bottom: 2px; }}
        p, li {{ margin-top: 5px; margin-bottom: 5px; line-height: 125%; }}
        .picture {{ line-height: 100%; margin-top: 10px; margin-bottom: 2px; }}
        .muted {{ color: {tokens.muted}; }}
        .strong {{ color: {tokens.accent}; font-weight: 600; }}
        a {{ color: {tokens.accent}; text-decoration: none; }}"""
    )
    parts = [f"<h1>{escape(title)}</h1>"]
    for number, block in enumerate(blocks):
        if isinstance(block, Drawing):
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"drawing:{number}"), _drawn(block, ratio))
        parts.append(_html(block, number, titles))
    document.setHtml("".join(parts))


def _html(block: Block, number: int, titles: Mapping[str, str]) -> str:
    """One block."""
    if isinstance(block, Heading):
        return f"<h2>{escape(block.text)}</h2>"
    if isinstance(block, Text):
        return f"<p>{escape(block.text)}</p>"
    if isinstance(block, Terms):
        return "".join(_term(*entry) for entry in block.entries)
    if isinstance(block, Steps):
        return "<ol>" + "".join(f"<li>{escape(entry)}</li>" for entry in block.entries) + "</ol>"
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Drawing):
        size = f'width="{block.width:.0f}" height="{block.height:.0f}"'
        return f'<p class="picture"><img src="drawing:{number}" {size}></p><p class="muted">{escape(block.caption)}</p>'
    links = "  ·  ".join(f'<a href="{LINK}{name}">{escape(titles[name])}</a>' for name in block.pages)
    return f"<p>{links}</p>" if isinstance(block, SeeAlso) else ""


def _term(term: str, meaning: str, note: str = "") -> str:
    """A word, what it means, and a note in a smaller voice."""
    more = f'<br><span class="muted">{escape(note)}</span>' if note else ""
    return f"<p><b>{escape(term)}</b><br>{escape(meaning)}{more}</p>"


def _table(table: Table) -> str:
    """With hairlines between the rows."""
    tokens = theme.current()
    head = "".join(f'<th align="{_side(column)}" {_CELL}><span class="muted">{escape(text)}</span></th>' for column, text in enumerate(table.header))
    rows = []
    for row, cells in enumerate(table.rows):
        inside = "".join(f'<td align="{_side(column)}" {_CELL}>{_cell(table, row, column)}</td>' for column in range(len(cells)))
        ground = f' bgcolor="{tokens.surface}"' if row % 2 == 0 else ""
        rows.append(f"<tr{ground}>{inside}</tr>")
    return f'<table cellspacing="0" cellpadding="0" width="100%"><tr>{head}</tr>{"".join(rows)}</table>'


def _cell(table: Table, row: int, column: int) -> str:
    text = escape(table.rows[row][column])
    return f'<span class="strong">{text}</span>' if (row, column) in table.strong else text


def _side(column: int) -> str:
    return "left" if column == 0 else "right"


def _drawn(drawing: Drawing, ratio: float) -> QImage:
    """The picture, on the document's own ground."""
    image = QImage(round(drawing.width * ratio), round(drawing.height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.paint(painter, QSizeF(drawing.width, drawing.height))
    painter.end()
    return image
