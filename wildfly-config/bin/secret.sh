#!/bin/sh
# Asks for a secret and prints what to write in its place, as the value of its variable: ${ENC::peerpath:…}. What opens it is
# a key in the credential store PEERPATH_STORE (peerpath.store beside the server's settings, unless it says otherwise), which
# the password in PEERPATH_STORE_PASSWORD opens; the first time, the store is made. The server needs the same two variables.
home=$(cd "$(dirname "$0")/.." && pwd) || exit 2
java=java
if [ -n "$JAVA_HOME" ]; then java=$JAVA_HOME/bin/java; fi
store=${PEERPATH_STORE:-$home/standalone/configuration/peerpath.store}
if [ -z "$PEERPATH_STORE_PASSWORD" ]; then
    echo "Please set PEERPATH_STORE_PASSWORD first: the password of the credential store." >&2
    exit 2
fi

umask 077
work=$(mktemp -d) || exit 2
trap 'stty echo 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# In a file that only we read: the arguments of a process are shown to everybody on the machine.
tool() {
    for argument in "-Djboss.home.dir=$home" -jar "$home/jboss-modules.jar" -mp "$home/modules" \
        org.wildfly.security.elytron-tool credential-store --location "$store" \
        --password "$PEERPATH_STORE_PASSWORD" "$@"; do
        printf '"%s"\n' "$(printf '%s' "$argument" | sed 's/[\\"]/\\&/g')"
    done >"$work/arguments"
    "$java" "@$work/arguments"
}

if [ ! -f "$store" ]; then
    tool --create >&2 && tool --generate-secret-key settings >&2 || exit 1
fi
if [ -t 0 ]; then
    printf 'The secret (it is not shown): ' >&2
    stty -echo
fi
IFS= read -r secret
if [ -t 0 ]; then
    stty echo
    echo >&2
fi
tool --encrypt settings --clear-text "$secret" >"$work/answer" || { cat "$work/answer" >&2; exit 1; }
sealed=$(sed -n "s/^[^R]*\(RUxZ[A-Za-z0-9+/=]*\).*/\1/p" "$work/answer")
[ -n "$sealed" ] || { cat "$work/answer" >&2; exit 1; }
printf '${ENC::peerpath:%s}\n' "$sealed"
