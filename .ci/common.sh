# Shared by ./tracewright and ./verify: finding or installing the tools, and running Maven with progress.
# Expects `root`, the top of the clone. Sourced only when something is to be built: the launcher's way
# to a built tool does not pass here.

display=() # a command before Maven that gives its tests a display
say() { printf 'tracewright: %s\n' "$*" >&2; }

# install PACKAGE...: from Debian's archive, where this is Debian and we may.
install() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "installing $* (Debian packages)"
    { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" ||
      { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; }
    } >/dev/null 2>&1 && return 0
    say "could not install $*"
  fi
  return 1
}

# The compiler of JDK 17 or later, and Maven; else says what is missing and fails.
need_build_tools() {
  local javac=javac
  [ -n "${JAVA_HOME:-}" ] && javac=$JAVA_HOME/bin/javac
  if ! command -v "$javac" >/dev/null; then
    install openjdk-17-jdk-headless || { say "a JDK, 17 or later, is missing (Debian: openjdk-17-jdk-headless)"; return 1; }
  fi
  local version
  version=$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 17 ] || { say "JDK 17 or later is needed; $javac is ${version:-unknown}"; return 1; }
  command -v mvn >/dev/null || install maven || { say "Maven 3.8 or later is missing (Debian: maven)"; return 1; }
}

# A virtual display, and what an Eclipse needs to draw on it.
need_display() {
  local missing=()
  command -v Xvfb >/dev/null || missing+=(xvfb)
  command -v xauth >/dev/null || missing+=(xauth)
  [ -n "$(find /usr/lib /usr/lib64 -name 'libgtk-3.so.0' -print -quit 2>/dev/null)" ] || missing+=(libgtk-3-0)
  [ ${#missing[@]} = 0 ] || install "${missing[@]}" || { say "these Debian packages are missing: ${missing[*]}"; return 1; }
}

# digest: Maven's output on stdin, a line per module and now and then one for its downloads on stderr.
# On a terminal it is one line, rewritten.
digest() {
  local line step='preparing' files=0 bytes=0 next=0 before= after=$'\n'
  [ -t 2 ] && before=$'\r\033[K' after=
  while IFS= read -r line; do
    case $line in
      *"Downloaded from "*)
        files=$((files + 1))
        [[ $line =~ \(([0-9]+)[.0-9]*\ ([kM]?)B ]] && case ${BASH_REMATCH[2]} in
          M) bytes=$((bytes + BASH_REMATCH[1] * 1000000)) ;;
          k) bytes=$((bytes + BASH_REMATCH[1] * 1000)) ;;
          *) bytes=$((bytes + BASH_REMATCH[1])) ;;
        esac
        [ "$SECONDS" -ge "$next" ] || continue
        next=$((SECONDS + (${#after} ? 20 : 1)))
        printf '%s  %s: %d files downloaded, %d MB%s' "$before" "$step" "$files" $((bytes / 1000000)) "$after" ;;
      *)
        [[ $line =~ Building\ (.*)\ [^\ ]+\ +(\[[0-9]+/[0-9]+\])$ ]] || continue
        step="${BASH_REMATCH[2]} ${BASH_REMATCH[1]}"
        printf '%s  %s%s' "$before" "$step" "$after" ;;
    esac
  done
  printf '%s' "$before"
  [ "$files" = 0 ] || printf '  %d files downloaded, %d MB\n' "$files" $((bytes / 1000000))
} >&2

# maven LOG ARG...: runs Maven at the root, its output in LOG and a digest of it on stderr.
maven() {
  local log=$1
  shift
  mkdir -p "${log%/*}"
  (cd "$root" && exec "${display[@]}" mvn -B -Dstyle.color=never "$@" </dev/null 2>&1) | tee "$log" |
    grep --line-buffered -E '^(\[INFO\] )?(Downloaded from |Building .*\[)' | digest
  return "${PIPESTATUS[0]}"
}

# failures LOG: the lines of Maven's output that say what went wrong.
failures() {
  grep -E '^\[ERROR\]|^Caused by: |^Error: ' "$1" | grep -vE '\[Help|full stack trace|-X switch|more information|mvn <args>|correcting the|^\[ERROR\] *$' |
    awk '!seen[$0]++' | head -n 25 >&2
}

# build_launcher: the core jars, the third-party jars beside them, and the archive that makes later starts quick.
# What runs meanwhile from the old jars keeps them: they are removed, never overwritten.
build_launcher() {
  local log=$target/build.log started
  need_build_tools || return
  if [ -e "$log" ]; then say "building the command line tool, for its sources changed"
  else say "building the command line tool; the first time this takes a minute or two and downloads some 60 MB"; fi
  mkdir -p "$target"
  rm -rf "$target/lib" "$target/launch.ready" "$archive" "$target"/org.tracewright.cli-*.jar
  started=$target/launch.started
  : >"$started"
  if ! maven "$log" -Pcore -pl plugins/org.tracewright.cli -am -Dmaven.test.skip=true package; then
    failures "$log"
    say "the build failed; all of its output is in $log"
    return 1
  fi
  find_jars || { say "the build left no jar in $target; its output is in $log"; return 1; }
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xshare:auto -XX:TieredStopAtLevel=1 "$root/.ci/Unsign.java" "$target"/lib/*.jar >>"$log" 2>&1 ||
    say "the jars keep their signatures, so starts are slower; see $log"
  # A typical command, so that the archive holds the classes of every stage; without it starts are only slower.
  java_command run
  ( cd "$target" && "${java[@]}" -XX:ArchiveClassesAtExit="$archive" -cp "$classpath" org.tracewright.cli.Main \
      run "$root/plugins/org.tracewright.examples/examples/primes/primes.py" 100 ) >"$target/archive.log" 2>&1 </dev/null
  mv "$started" "$target/launch.ready"
}
