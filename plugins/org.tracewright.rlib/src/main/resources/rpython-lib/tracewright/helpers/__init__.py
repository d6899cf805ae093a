"""Functions that operations on lists, strings, numbers and dictionaries become."""
