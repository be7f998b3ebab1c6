"""The page “Now”: what the generator draws at the moment, and how that is spread over the modes of the data."""

from gan_studio.ui.collapse.page import Page


class NowPage(Page):
    """Shows the newest report."""
