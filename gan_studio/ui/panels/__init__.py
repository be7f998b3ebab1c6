"""One file per workspace panel; the registry finds them."""
