"""The sum that a world is known for, in the baskets before anybody has put anything there."""

from dataclasses import replace

from gan_studio.core.worlds import World
from gan_studio.ui.arithmetic.state import ArithmeticState
from gan_studio.ui.world_words import world_word


def with_example(state: ArithmeticState, world: World | None, exemplars: int | None = None) -> ArithmeticState:
    """The world's first sum in the baskets, with all exemplars or the first few, if the model has the concepts for it; else ``state`` as it is."""
    if world is None or not world.sums:
        return state
    concepts = {concept.name: concept for concept in state.concepts}
    names = [example.name for example in (world.sums[0].a, world.sums[0].b, world.sums[0].c)]
    if not all(name in concepts for name in names):
        return state
    for basket, name in enumerate(names):
        state = state.with_concept_in(basket, replace(concepts[name], name=world_word(name), z=concepts[name].z[:exemplars]))
    return state
