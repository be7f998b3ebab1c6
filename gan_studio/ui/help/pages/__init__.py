"""The pages of the help, one file each."""
