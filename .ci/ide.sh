# ./tracewright ide: an Eclipse with Tracewright in it, built when it is missing or older than its sources.
# Expects `root`, and common.sh. The Eclipse is the one that the installation test installs the feature into.

ide=$root/target/ide
products=$root/tests/org.tracewright.install.tests/target/products
eclipse=$products/org.tracewright.bare/linux/gtk/x86_64

ide_usage() {
  cat <<'END'
Usage: tracewright ide [-data DIR]
Starts an Eclipse with the editor, builder and views for RPython. The first time it is built, which takes some minutes.
  -data DIR   the workspace; default: ~/tracewright-workspace. A new one gets the example tlr.
Without a display it starts in a virtual one, where a program can look at it.
END
}

ide_fresh() {
  [ -e "$ide/ready" ] && [ -d "$eclipse/plugins" ] && [ -z "$(find "$root/pom.xml" "$root"/plugins "$root"/features "$root"/targetplatform "$root"/update-site \
    "$root"/tests/org.tracewright.install.tests \( -name target -o -path '*/src/test' \) -prune -o -type f -newer "$ide/ready" -print -quit)" ]
}

# All modules but the tests, and the installation of the feature into a bare Eclipse.
build_ide() {
  local log=$ide/build.log module others=
  need_build_tools || return
  say "building an Eclipse with Tracewright; the first time this takes some minutes and downloads some 200 MB"
  for module in "$root"/tests/*/pom.xml; do
    module=${module%/pom.xml}
    [ "${module##*/}" = org.tracewright.install.tests ] || others=$others${others:+,}'!tests/'${module##*/}
  done
  rm -rf "$ide/ready" "$products"
  mkdir -p "$ide"
  : >"$ide/started"
  if ! MAVEN_OPTS="-Xmx2g ${MAVEN_OPTS:-}" maven "$log" -Pcore,ide -pl "$others" -Dmaven.test.skip=true integration-test; then
    failures "$log"
    say "the build failed; all of its output is in $log"
    return 1
  fi
  mv "$ide/started" "$ide/ready"
}

# ide [-data DIR] [ARG...]: builds the Eclipse if need be, then becomes it.
ide() {
  local workspace=$HOME/tracewright-workspace example=() screen=() options=()
  case ${1:-} in
    -h | --help) ide_usage; return 0 ;;
    -data) [ $# -ge 2 ] || { ide_usage >&2; return 2; }
      workspace=$2
      shift 2 ;;
  esac
  ide_fresh || build_ide || return 3
  # A workbench leaves this when it ends. One that was killed before that begins anew.
  [ -e "$workspace/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi" ] || example=(-Dorg.tracewright.example=tlr)
  if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    need_display || return 3
    screen=(xvfb-run -a -s '-screen 0 1600x1000x24')
    # There is no session to be told when it ends.
    options=(-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true)
    export NO_AT_BRIDGE=1 GDK_BACKEND=x11
  fi
  # Short pauses of the collector: who types while a large program is built waits for them.
  # shellcheck disable=SC2086 # the options are words
  "${screen[@]}" "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx2g -XX:MaxGCPauseMillis=50 "${options[@]}" "${example[@]}" ${TRACEWRIGHT_JAVA_OPTS:-} \
    -jar "$(echo "$eclipse"/plugins/org.eclipse.equinox.launcher_*.jar)" -nosplash -product org.tracewright.ui.product -data "$workspace" "$@" &
  eclipse_ends $! "$workspace"
}

# The status with which the platform ends where it could not begin.
no_start=13

# eclipse_ends PID WORKSPACE: waits for the Eclipse, which ends when this shell is told to; its status is this one's.
eclipse_ends() {
  local status=0 told=
  trap "told=yes; kill $1" INT TERM HUP
  wait "$1" || status=$?
  [ -z "$told" ] || wait "$1" || status=$?
  if [ "$status" = $no_start ]; then
    say "the Eclipse could not start; if it is the display ${DISPLAY:-${WAYLAND_DISPLAY:-}}, unset DISPLAY and WAYLAND_DISPLAY for a virtual one; the log is $2/.metadata/.log"
  fi
  return "$status"
}
