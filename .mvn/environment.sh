# Sourced by mvnw and pelanggan: finds a JDK of at least version 25 and makes sure that file names are UTF-8.
# Sets and exports JAVA_HOME, and LC_ALL where the locale cannot spell every path. Starts no JVM: it reads
# the "release" file that each JDK carries.

jdk_wanted=25

# Prints the major version of the JDK in folder $1; fails where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r jdk_line || [ -n "$jdk_line" ]; do
    case $jdk_line in
      JAVA_VERSION=*)
        jdk_line=${jdk_line#JAVA_VERSION=}
        jdk_line=${jdk_line#\"}
        printf '%s\n' "${jdk_line%%[!0-9]*}"
        return 0
        ;;
    esac
  done <"$1/release"
  return 1
}

# Succeeds where the folder $1 holds a JDK that is new enough.
jdk_fits() {
  jdk_found=$(jdk_version "$1") || return 1
  [ -n "$jdk_found" ] && [ "$jdk_found" -ge "$jdk_wanted" ]
}

# Sets JAVA_HOME to the first fitting JDK of the usual places; the caller's own choice comes first.
find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && jdk_fits "$JAVA_HOME"; then
    return 0
  fi
  for jdk_home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-/}"/.sdkman/candidates/java/* \
    "${HOME:-/}"/.jdks/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /home/linuxbrew/.linuxbrew/opt/openjdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -d "$jdk_home" ] && jdk_fits "$jdk_home"; then
      JAVA_HOME=$jdk_home
      return 0
    fi
  done
  jdk_home=$(command -v javac 2>/dev/null) || return 1
  while [ -L "$jdk_home" ]; do
    jdk_link=$(readlink "$jdk_home")
    case $jdk_link in
      /*) jdk_home=$jdk_link ;;
      *) jdk_home=${jdk_home%/*}/$jdk_link ;;
    esac
  done
  jdk_home=${jdk_home%/bin/javac}
  jdk_fits "$jdk_home" && JAVA_HOME=$jdk_home
}

# Prints the language of the operator, id or en, from the environment.
environment_language() {
  case ${PELANGGAN_LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
    id* | in_*) printf 'id\n' ;;
    *) printf 'en\n' ;;
  esac
}

# Says on stderr which JDK to install, in language $1.
say_no_jdk() {
  if [ "$1" = id ]; then
    cat >&2 <<EOF
Pelanggan memerlukan JDK $jdk_wanted atau yang lebih baru, dan tidak menemukannya di komputer ini. Belum ada yang diubah.
Pasang JDK $jdk_wanted, misalnya Eclipse Temurin (https://adoptium.net), lalu jalankan perintah ini lagi.
Bila sudah terpasang di tempat lain, tunjukkan foldernya: JAVA_HOME=/jalan/ke/jdk-$jdk_wanted
EOF
  else
    cat >&2 <<EOF
Pelanggan needs JDK $jdk_wanted or newer and found none on this machine. Nothing has been changed.
Install JDK $jdk_wanted, for example Eclipse Temurin (https://adoptium.net), and run this command again.
If it stands in an unusual place, name its folder: JAVA_HOME=/path/to/jdk-$jdk_wanted
EOF
  fi
}

# A JVM in the POSIX locale cannot name a file with a non-ASCII letter; a locale that is named but not installed
# counts as that one.
use_utf8_locale() {
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] && return 0
  LC_ALL=C.UTF-8
  export LC_ALL
}

PELANGGAN_LANGUAGE=$(environment_language)
export PELANGGAN_LANGUAGE
if ! find_jdk; then
  say_no_jdk "${pelanggan_language:-$PELANGGAN_LANGUAGE}"
  exit 1
fi
export JAVA_HOME
use_utf8_locale
