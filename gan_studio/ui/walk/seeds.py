"""Seeds for random z: short enough to be read out, and typed in again."""

import random

LARGEST = 999_999


def fresh_seed() -> int:
    """Another seed, from the system's own source of chance."""
    return random.SystemRandom().randint(0, LARGEST)
