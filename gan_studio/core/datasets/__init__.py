"""One file per data source or format, and the way from any of them to a memory-mapped uint8 cache."""
