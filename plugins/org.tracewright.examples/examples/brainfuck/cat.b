Copies the input to the output: each cell is cleared before the next byte is read
so that the loop ends where the input does
,[.[-],]
