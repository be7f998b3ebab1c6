"""The part of a vector arithmetic that is kept with its model: what is in the baskets, and how strongly each counts."""

from dataclasses import replace

import numpy as np

from gan_studio.core.layouts import Layout
from gan_studio.ui.arithmetic.state import LETTERS, ArithmeticState, Basket, Member


def layout_of(state: ArithmeticState) -> Layout | None:
    """What is to be kept; None while all baskets are empty."""
    if not any(basket.members for basket in state.baskets):
        return None
    nothing = np.empty((0, state.latent_size), np.float32)
    z = {letter: basket.z() if basket.members else nothing for letter, basket in zip(LETTERS, state.baskets, strict=True)}
    facts = {
        "names": [basket.name for basket in state.baskets],
        "strengths": [basket.strength for basket in state.baskets],
        "members": [[member.name for member in basket.members] for basket in state.baskets],
        "seed": state.seed,
        "noise_seed": state.noise_seed,
    }
    return Layout(z, facts)


def with_layout(state: ArithmeticState, layout: Layout) -> ArithmeticState:
    """``state`` with what was kept in place of its baskets; as it is, if that is no such layout."""
    try:
        facts = layout.facts
        parts = zip(LETTERS, facts["names"], facts["strengths"], facts["members"], strict=True)
        baskets = tuple(
            Basket(str(name), tuple(Member(str(member), z) for member, z in zip(members, layout.z[letter], strict=True)), float(strength))
            for letter, name, strength, members in parts
        )
        return replace(state, baskets=baskets, seed=int(facts["seed"]), noise_seed=int(facts["noise_seed"]))
    except (KeyError, TypeError, ValueError):
        return state
