"""Lexers and parsers, as plainly as they can be."""
