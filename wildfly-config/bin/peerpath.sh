#!/bin/sh
# Starts Peerpath in the foreground; Ctrl-C or a TERM signal stops it in order. Settings come from the environment, see
# README.md, "Configuration". JAVA_OPTS adds to the options of Java, arguments go to the server.
home=$(cd "$(dirname "$0")/.." && pwd) || exit 1
java=java
if [ -n "$JAVA_HOME" ]; then java=$JAVA_HOME/bin/java; fi

# exec: the process that a service manager watches is the server itself.
# JAVA_OPTS holds several options, so it is not quoted.
# shellcheck disable=SC2086
exec "$java" "@$home/bin/peerpath.jvm" -Xms256m -Xmx1g $JAVA_OPTS \
    "-Djboss.home.dir=$home" "-Djboss.server.base.dir=$home/standalone" \
    -jar "$home/jboss-modules.jar" -mp "$home/modules" org.jboss.as.standalone -c peerpath.xml "$@"
