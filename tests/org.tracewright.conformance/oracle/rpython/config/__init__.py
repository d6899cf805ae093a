"""Options of translations."""
