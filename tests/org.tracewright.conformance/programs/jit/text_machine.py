# covers: lib.jit-driver, strings.index
# Strings in the loop: characters, concatenation, slices, comparison and search.
from rpython.rlib.jit import JitDriver

driver = JitDriver(greens=['pc', 'program'], reds='auto')


def run(program, text, rounds):
    pc = 0
    at = 0
    word = ''
    longest = ''
    vowels = 0
    while rounds > 0:
        driver.jit_merge_point(pc=pc, program=program)
        op = program[pc]
        pc += 1
        if op == 'n':
            at += 1
            if at == len(text):
                at = 0
        elif op == 'a':
            c = text[at]
            if c == ' ':
                if len(word) > len(longest):
                    longest = word
                word = ''
            else:
                word = word + c
        elif op == 'v':
            if text[at] in 'aeiou':
                vowels += 1
        elif op == 's':
            if len(word) > 4 and word[1:3] == 'at':
                vowels += 1000
        elif op == 'l':
            rounds -= 1
            pc = 0
    return longest + ':' + word + ':' + str(vowels)


def entry_point(argv):
    print(run('avsnl', 'the nation watches a matter of natural nature ', 20))
    print(run('avsnl', 'the nation watches a matter of natural nature ', 4000))
    return 0


def target(driver, args):
    return entry_point, None
