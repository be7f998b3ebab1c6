"""Learn: short illustrated pages beside the workspaces, each with a button that sets up what it speaks of."""
