"""One file per remedy against collapse; each reads like its paper and can be switched on while training runs."""
