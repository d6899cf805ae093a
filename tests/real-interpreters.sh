#!/bin/bash
# Translates interpreters that exist, unchanged, and runs their own programs:
#
#     tests/real-interpreters.sh CHECKOUT…
#
# Each argument is the directory of a checkout of 3tty0n/pypy-tutorial-jp, abrown/tiger-rpython, SOM-st/PySOM or bibim-lang/pybibim;
# the last one imports alex/rply and ActiveState/appdirs, which must be checked out beside it. Which one it is is told from its files. What is made goes to a directory of its own, which is removed; nothing is written to the checkouts.
# Prints the time of each stage and one line for each program; the exit status is 0 if all went well.
set -u
here=$(cd "$(dirname "$0")/.." && pwd)
tracewright=${TRACEWRIGHT:-$here/tracewright}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
passed=0
failed=0

ok() { passed=$((passed + 1)); }
bad() { failed=$((failed + 1)); echo "FAIL $*"; }

# translate NAME TARGET OPTION…: makes $out/NAME.jar
translate() {
    local name=$1 target=$2
    shift 2
    echo "== $name"
    if "$tracewright" translate "$@" -o "$out/$name.jar" "$target" > "$out/log" 2> "$out/errors"; then
        grep ' ms$' "$out/log"
        ok
    else
        grep -v '^tracewright: ' "$out/errors"
        bad "$name does not translate"
        return 1
    fi
}

# same PROGRAM EXPECTED-FILE STATUS: $out/result against what is wanted
same() {
    if [ "$3" != 0 ]; then
        bad "$1: exit status $3"
    elif cmp -s <(sed -e '$a\' "$2") <(sed -e '$a\' "$out/result"); then
        ok
    else
        bad "$1: another output"
    fi
}

# Every stage of the tutorial that is written for translation must do the same as the first one; hanoi and mandel are for ever or long.
tutorial() {
    local example program
    for example in 2 3 4 5 6 6-2; do
        translate "brainfuck-$example" "$1/example$example.py" || continue
        for program in helloworld 99bottles test; do
            timeout 120 java -jar "$out/brainfuck-$example.jar" "$1/$program.b" < /dev/null > "$out/result" 2>&1
            local status=$?
            [ -e "$out/$program.expected" ] || cp "$out/result" "$out/$program.expected"
            same "example$example $program" "$out/$program.expected" $status
        done
    done
    grep -q '^Hello World!' "$out/helloworld.expected" && ok || bad "helloworld.b greets nobody"
}

tiger() {
    local program
    if translate tiger-interpreter "$1/src/main/tiger_interpreter.py" -p "$1"; then
        for program in "$1"/src/test/print-tests/*.tig; do
            timeout 120 java -jar "$out/tiger-interpreter.jar" "$program" > "$out/result" 2>&1
            same "${program##*/}" "${program%.tig}.out.bak" $?
        done
        # The interpreter shows the type of the value that a program gives; the file has the value alone.
        for program in "$1"/src/test/expr-tests/*.tig; do
            timeout 120 java -jar "$out/tiger-interpreter.jar" "$program" > "$out/shown" 2>&1
            local status=$?
            sed 's/^IntegerValue(\(.*\))$/\1/' "$out/shown" > "$out/result"
            same "${program##*/}" "${program%.tig}.out.bak" $status
        done
    fi
    if translate tiger-parser "$1/src/main/tiger_parser.py" -p "$1"; then
        for program in "$1"/src/test/appel-tests/*.tig; do
            timeout 120 java -jar "$out/tiger-parser.jar" "$program" > "$out/result" 2>&1
            case $? in
                0) ok ;;
                42) grep -q '^Parse failure' "$out/result" && ok || bad "${program##*/}: exit status 42 without a message" ;;
                # `-f(x)`: the parser takes what follows a minus sign for a number, in Python too.
                1) grep -q '^Fatal RPython error: ValueError' "$out/result" && [ "${program##*/}" = merge.tig ] && ok || bad "${program##*/}: exit status 1" ;;
                *) bad "${program##*/}: neither parsed nor refused" ;;
            esac
        done
    fi
}

# The core library is a submodule; its test suite counts for itself.
som() {
    local kind count total
    for kind in AST BC; do
        translate "som-$kind" "$1/src/main_rpython.py" -e "SOM_INTERP=$kind" || continue
        if [ ! -e "$1/core-lib/Smalltalk" ]; then
            bad "som-$kind: no core-lib in the checkout (git submodule update --init)"
            continue
        fi
        (cd "$1" && timeout 600 java -jar "$out/som-$kind.jar" -cp Smalltalk TestSuite/TestHarness.som) > "$out/result" 2>&1
        total=$(sed -n 's/^Total number of tests: *//p' "$out/result")
        count=$(sed -n 's/^Number of successful tests: *//p' "$out/result")
        echo "test suite: $count of $total tests"
        [ -n "$total" ] && [ "$count" = "$total" ] && ok || { tail -5 "$out/result"; bad "som-$kind: test suite"; }
    done
}

# says PROGRAM ANSWER [INPUT]: a program of pybibim's must print that.
says() {
    echo "${3:-}" | timeout 120 java -jar "$out/bibim.jar" "$1" > "$out/result" 2>&1
    local status=$?
    echo "$2" > "$out/wanted"
    same "${1##*/}" "$out/wanted" $status
}

# The first three are problems of Project Euler, whose answers are known.
bibim() {
    translate bibim "$1/src/pybibim.py" -p "$1/src" -p "$1/../rply" -p "$1/../appdirs" || return
    says "$1/testcode/euler_1.bibim" 233168
    says "$1/testcode/euler_2.bibim" 4613732
    says "$1/testcode/euler_3.bibim" 6857
    says "$1/testcode/helloworld.bibim" "HELLO WORLD"
    says "$1/testcode/hello_korean.bibim" "안녕"
    says "$1/testcode/square.bibim" 49 7
    says "$1/testcode/echo.bibim" 12 12
}

[ $# -gt 0 ] || { echo "usage: $0 CHECKOUT…" >&2; exit 2; }
for checkout in "$@"; do
    checkout=$(cd "$checkout" && pwd) || exit 2
    if [ -e "$checkout/src/main_rpython.py" ]; then som "$checkout"
    elif [ -e "$checkout/src/main/tiger_interpreter.py" ]; then tiger "$checkout"
    elif [ -e "$checkout/src/pybibim.py" ]; then bibim "$checkout"
    elif [ -e "$checkout/99bottles.b" ]; then tutorial "$checkout"
    else echo "$checkout: not one of the interpreters that this script knows" >&2; exit 2
    fi
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
