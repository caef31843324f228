#!/bin/sh
# Reads the whole audit trail and says whether every row stands as it was written; ends with 1 if not. Needs PEERPATH_DB_URL
# and, if they are not the defaults, PEERPATH_DB_USER and PEERPATH_DB_PASSWORD. An H2 file can be read while the server is
# stopped.
home=$(cd "$(dirname "$0")/.." && pwd) || exit 2
java=java
if [ -n "$JAVA_HOME" ]; then java=$JAVA_HOME/bin/java; fi
ear=${1:-$home/standalone/deployments/peerpath.ear}
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
unzip -q "$ear" peerpath-ejb.jar 'lib/*' -d "$work" || exit 2
drivers=$(find "$home/modules" -name 'h2-*.jar' -o -name 'postgresql*.jar' | tr '\n' ':')
"$java" -cp "$work/peerpath-ejb.jar:$work/lib/*:$drivers" org.peerpath.audit.service.CheckAudit
