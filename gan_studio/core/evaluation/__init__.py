"""How good a generator is, in figures: fidelity, diversity, memory, arithmetic and morphs."""
