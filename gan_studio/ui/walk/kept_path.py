"""The part of a walk that is kept with its model: the keyframes, and how to go from one to the next."""

from typing import get_args

import numpy as np

from gan_studio.core.latent.interpolation import Mode
from gan_studio.core.layouts import Layout
from gan_studio.ui.walk.state import WalkState


def layout_of(state: WalkState) -> Layout | None:
    """What is to be kept; None without keyframes."""
    if not state.keyframes:
        return None
    return Layout({"keyframes": np.stack(state.keyframes)}, {"mode": state.mode, "loop": state.loop})


def with_layout(state: WalkState, layout: Layout | None) -> WalkState:
    """``state`` with what was kept in place of its path; z stays."""
    if layout is None or "keyframes" not in layout.z:
        return state
    mode, loop = layout.facts.get("mode"), layout.facts.get("loop")
    after = state.with_keyframes(tuple(layout.z["keyframes"]))
    return after.with_interpolation(mode if mode in get_args(Mode) else None, bool(loop))
