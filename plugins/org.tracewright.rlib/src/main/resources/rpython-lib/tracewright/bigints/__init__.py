"""What rbigint is made of: lists of digits, and methods that need no more than other methods."""
