"""Where files can lie: in a folder, in an archive (opened in place), or alone."""
