"""The AppStream metadata that software centres show: metainfo.xml with release and addresses filled in."""

from pathlib import Path
from xml.etree import ElementTree

import project

TEMPLATE = Path(__file__).with_name("metainfo.xml")
SCREENSHOTS = {
    "train-dark.png": ("A training on handwritten digits", "손글씨 숫자를 학습시키는 모습"),
    "collapse-dark.png": ("A generator that collapses, and what helps", "모드 붕괴를 일으킨 생성자와 해결책"),
}
"""Files in packaging/screenshots, each with its caption in English and Korean."""
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def metainfo() -> tuple[str, str]:
    """The component's ID, which also names the file, and the XML.

    Screenshots are shown from the web. Without the project's address there is none that would work, and hence none is named.
    """
    tree = ElementTree.parse(TEMPLATE)
    component = tree.getroot()
    releases = ElementTree.SubElement(component, "releases")
    ElementTree.SubElement(releases, "release", version=project.version(), date=f"{project.released():%Y-%m-%d}")
    if project.HOME_PAGE:
        ElementTree.SubElement(component, "url", type="homepage").text = project.HOME_PAGE
        ElementTree.SubElement(component, "url", type="bugtracker").text = f"{project.HOME_PAGE}/issues"
        _add_screenshots(component)
    ElementTree.indent(tree)
    text = ElementTree.tostring(component, "unicode")
    return component.findtext("id", ""), f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _add_screenshots(component: ElementTree.Element) -> None:
    screenshots = ElementTree.SubElement(component, "screenshots")
    for file, (english, korean) in SCREENSHOTS.items():
        screenshot = ElementTree.SubElement(screenshots, "screenshot", {"type": "default"} if file == next(iter(SCREENSHOTS)) else {})
        ElementTree.SubElement(screenshot, "caption").text = english
        ElementTree.SubElement(screenshot, "caption", {_LANGUAGE: "ko"}).text = korean
        ElementTree.SubElement(screenshot, "image", type="source").text = f"{project.HOME_PAGE}/raw/v{project.version()}/packaging/screenshots/{file}"
