#!/bin/bash
# Translates interpreters that exist, unchanged, and runs their own programs:
#
#     tests/real-interpreters.sh CHECKOUT…
#
# Each argument is the directory of a checkout of one of those that the README lists. bibim-lang/pybibim and cheery/suchlog import alex/rply and
# ActiveState/appdirs, which must be checked out beside them. Which one it is is told from its files. What is made goes to a directory of its own, which is removed;
# nothing is written to the checkouts.
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

# The core library is a submodule; its test suite counts for itself. Its benchmarks tell how long each iteration took, without and with a tracing compiler.
som() {
    local kind jit total count
    for kind in AST BC; do
        for jit in "" --jit; do
            translate "som-$kind$jit" "$1/src/main_rpython.py" -e "SOM_INTERP=$kind" $jit || continue
            if [ ! -e "$1/core-lib/Smalltalk" ]; then
                bad "som-$kind: no core-lib in the checkout (git submodule update --init)"
                continue
            fi
            (cd "$1" && timeout 600 java -jar "$out/som-$kind$jit.jar" -cp Smalltalk TestSuite/TestHarness.som) > "$out/result" 2>&1
            total=$(sed -n 's/^Total number of tests: *//p' "$out/result")
            count=$(sed -n 's/^Number of successful tests: *//p' "$out/result")
            echo "test suite: $count of $total tests"
            [ -n "$total" ] && [ "$count" = "$total" ] && ok || { tail -5 "$out/result"; bad "som-$kind$jit: test suite"; }
        done
        [ -e "$1/core-lib/Examples" ] && som_benchmarks "$1/core-lib" "som-$kind"
    done
}

# The fastest of the last five iterations of each benchmark, in milliseconds, and what the whole process took, in seconds.
som_benchmarks() {
    local benchmark iterations size plain plain_all traced traced_all
    echo "| $2 | no JIT, ms | with JIT, ms | speed-up | whole process, s | with JIT, s |"
    echo "| --- | ---: | ---: | ---: | ---: | ---: |"
    while read -r benchmark iterations size; do
        read -r plain plain_all < <(som_benchmark "$1" "$2" "$benchmark" "$iterations" "$size")
        read -r traced traced_all < <(som_benchmark "$1" "$2--jit" "$benchmark" "$iterations" "$size")
        if [ -n "$plain_all" ] && [ -n "$traced_all" ]; then
            awk -v name="$benchmark" -v a="$plain" -v b="$plain_all" -v c="$traced" -v d="$traced_all" \
                'BEGIN { printf "| %s | %.1f | %.1f | %.2f | %.1f | %.1f |\n", name, a, c, a / c, b, d }'
            ok
        else
            bad "$2 $benchmark"
        fi
    done <<'END'
Mandelbrot 40 50
Sieve 40 50
Fibonacci 40 15
Loop 40 100
Towers 40 10
Richards 40 3
Fannkuch 40 8
Permute 40 20
DeltaBlue 40 1000
Json 20 5
END
}

# som_benchmark CORE-LIB JAR BENCHMARK ITERATIONS SIZE: milliseconds and seconds as above; nothing where it does not come to its end.
som_benchmark() {
    local start=$EPOCHREALTIME programs=$1/Examples/Benchmarks path
    path=$1/Smalltalk$(printf ":$programs%s" "" /Richards /DeltaBlue /Json /LanguageFeatures)
    timeout 300 java -XX:+UseSerialGC -jar "$out/$2.jar" -cp "$path" "$programs/BenchmarkHarness.som" "$3" "$4" "$5" > "$out/result" 2>&1 < /dev/null
    awk -v start="$start" -v now="$EPOCHREALTIME" '
        /: iterations=1 runtime: / { time[n++] = $4 / 1000 }
        /^Total Runtime/ { ended = 1 }
        END {
            least = time[n - 1]
            for (i = n - 5; i < n; i++) if (time[i] < least) least = time[i]
            if (ended) print least, now - start
        }' "$out/result"
}

# gives NAME ANSWER ARGUMENT…: what a program prints at last; its last line when it prints several.
gives() {
    local name=$1 answer=$2
    shift 2
    timeout 120 java -jar "$out/$name.jar" "$@" < /dev/null > "$out/shown" 2>&1
    local status=$?
    tail -n 1 "$out/shown" > "$out/result"
    echo "$answer" > "$out/wanted"
    same "$name ${1##*/}" "$out/wanted" $status
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

# The older SOM; its core library is a submodule. Its benchmarks look at their results themselves.
rpysom() {
    local kind benchmark
    for kind in AST BC; do
        translate "rpysom-$kind" "$1/src/main-rpython.py" -p "$1/src" -e "SOM_INTERP=$kind" || continue
        (cd "$1" && timeout 120 java -jar "$out/rpysom-$kind.jar" -cp core-lib/Smalltalk core-lib/Examples/Hello.som) > "$out/result" 2>&1
        echo "Hello, World from SOM" > "$out/wanted"
        same Hello.som "$out/wanted" 0
    done
}

# The sum of the primes up to 1000.
dynsem() {
    translate dynsem-e2 "$1/src/main/e2.py" -p "$1" && gives dynsem-e2 76127 "$1/src/main/sumprimes.e2"
    translate dynsem-while "$1/src/main/while.py" -p "$1"
}

# The 35th Fibonacci number.
kimchi() {
    translate kimchi "$1/src/main.py" -p "$1" -p "$1/src" || return
    gives kimchi 9227465 "$1/programs/fibo.ki"
    gives kimchi 12 "$1/programs/closure.ki"
    gives kimchi 200 "$1/programs/loops_recursive.ki"
}

suchlog() {
    translate suchlog "$1/runtime/goal_standalone.py" -p "$1/../rply" -p "$1/../appdirs" && gives suchlog "weak_to_move(charmander, bubble)" "$1/sample.such"
}

rptoy() {
    local program
    translate rptoy "$1/rptoy.py" || return
    for program in fac cfac gcd sum csum; do
        timeout 120 java -jar "$out/rptoy.jar" $program off 10 > "$out/result" 2>&1 && ok || bad "rptoy $program"
    done
}

# PyPy's own examples of interpreters with hints, with and without a tracing compiler, and its benchmarks of RPython.
pypy() {
    local jit examples=$1/rpython/jit/tl goals=$1/rpython/translator/goal
    # The square of a number by repeated addition.
    printf '\7\3\1\0\1\1\4\0\1\2\2\2\5\1\1\2\4\1\10\5\0\1\0\3\12\2\2\6' > "$out/square.tlr"
    for jit in "" --jit; do
        translate "tlr$jit" "$examples/targettlr.py" -p "$1" $jit && gives "tlr$jit" 100000000 "$out/square.tlr" 10000
        translate "tiny2$jit" "$examples/targettiny2hotpath.py" -p "$1" $jit && gives "tiny2$jit" "5 4 3 2 1" "{ #1 #1 1 SUB ->#1 #1 }" 5
        translate "tinyframe$jit" "$examples/tinyframe/targettinyframe.py" -p "$1" $jit && gives "tinyframe$jit" "Result: 100000" "$examples/tinyframe/examples/loop.tf" 100000
        if translate "tlc$jit" "$examples/targettlc.py" -p "$1" $jit; then
            java -jar "$out/tlc$jit.jar" "$examples/fibo.tlc" 20 > "$out/result" 2>&1
            [ "$(grep -c ' 6765 ' "$out/result")" = 3 ] && ok || bad "tlc$jit: not the 20th Fibonacci number"
        fi
    done
    if translate rpystone "$goals/targetrpystonedalone.py" -p "$1"; then
        java -jar "$out/rpystone.jar" richards 5 > "$out/result" 2>&1 && grep -q '^finished' "$out/result" && ok || bad "richards finds its results wrong"
        java -jar "$out/rpystone.jar" pystone 100000 > "$out/result" 2>&1 && grep -q '^RPystone time for 100000 passes' "$out/result" && ok || bad "rpystone"
    fi
}

[ $# -gt 0 ] || { echo "usage: $0 CHECKOUT…" >&2; exit 2; }
for checkout in "$@"; do
    checkout=$(cd "$checkout" && pwd) || exit 2
    if [ -e "$checkout/src/main_rpython.py" ]; then som "$checkout"
    elif [ -e "$checkout/src/main-rpython.py" ]; then rpysom "$checkout"
    elif [ -e "$checkout/rpython/jit/tl" ]; then pypy "$checkout"
    elif [ -e "$checkout/src/main/e2.py" ]; then dynsem "$checkout"
    elif [ -e "$checkout/src/kimchi_io.py" ]; then kimchi "$checkout"
    elif [ -e "$checkout/sample.such" ]; then suchlog "$checkout"
    elif [ -e "$checkout/rptoy.py" ]; then rptoy "$checkout"
    elif [ -e "$checkout/src/main/tiger_interpreter.py" ]; then tiger "$checkout"
    elif [ -e "$checkout/src/pybibim.py" ]; then bibim "$checkout"
    elif [ -e "$checkout/99bottles.b" ]; then tutorial "$checkout"
    else echo "$checkout: not one of the interpreters that this script knows" >&2; exit 2
    fi
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
