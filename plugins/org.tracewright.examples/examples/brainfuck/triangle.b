Prints a triangle of stars with eight lines
cell 0 counts lines; cell 1 is the number of stars in this line; cells 2 and 3 are scratch
cell 4 is a star (42); cell 5 is a newline (10)
>>>>++++++[-<+++++++>]<[->+<]
>>++++++++++<<<<<
++++++++[
  >+
  [->+>+<<]
  >[-<+>]
  >[->.<]
  >>.<<<<<
-]
