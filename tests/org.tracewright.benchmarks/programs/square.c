/* The loop of the byte code SQUARE of tlr_jit.py. The barrier makes the compiler do each step. */
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    unsigned long count = strtoul(argv[1], NULL, 10), a = count, result = 0;
    do {
        count--;
        result += a;
        __asm__ volatile("" : "+r"(count), "+r"(result) : "r"(a) : "memory");
    } while (count);
    printf("%ld\n", (long)result);
    return 0;
}
