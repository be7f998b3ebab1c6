"""The driver that every rendered world shares: number -> parameters -> light -> picture, in parallel, resumable; then packing. Build-time only."""
