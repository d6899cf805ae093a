# Functions on the Eclipse in the directory $eclipse. Sourced.

feature=org.tracewright.feature.feature.group
bundles_info=$eclipse/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info

# start ARG...: starts it; java's own options stand in the array `options`, a command before it in `limit`.
options=()
limit=()
start() {
  "${limit[@]}" "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g "${options[@]}" -jar "$(echo "$eclipse"/plugins/org.eclipse.equinox.launcher_*.jar)" -nosplash -consolelog "$@"
}

# p2 ARG...: installs and uninstalls, as a user's dialogs do it.
p2() {
  start -data "$eclipse/p2-workspace" -application org.eclipse.equinox.p2.director "$@"
}

# content: what is in it: the features and bundles that were asked for, those that are started, and those on disk when p2 has thrown away the jars that nobody needs.
content() {
  start -data "$eclipse/p2-workspace" -application org.eclipse.equinox.p2.garbagecollector.application -profile DefaultProfile >/dev/null
  p2 -listInstalledRoots | grep '/' | sort
  grep -v '^#' "$bundles_info" | sort
  ls "$eclipse/plugins"
}
