package id.pelanggan.adapters.postgresserver.binaries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveTest {
  @TempDir private Path around;
  private Path folder;

  @BeforeEach
  void name() {
    folder = around.resolve("programs");
  }

  @Test
  void shouldUnpackFilesFoldersAndLinks() throws IOException {
    unpack(
        file("bin/postgres", 0700),
        file("share/postgres.bki", 0600),
        new TarArchiveEntry("empty/"),
        link("lib/libpq.so", "libpq.so.5"),
        link("lib/up.so", "../bin/postgres"));

    assertThat(folder.resolve("bin/postgres")).hasContent("bin/postgres");
    assertThat(permissions("bin/postgres")).isEqualTo("rwxr-xr-x");
    assertThat(permissions("share/postgres.bki")).isEqualTo("rw-r--r--");
    assertThat(permissions("share")).isEqualTo("rwxr-xr-x");
    assertThat(folder.resolve("empty")).isEmptyDirectory();
    assertThat(Files.readSymbolicLink(folder.resolve("lib/libpq.so")))
        .isEqualTo(Path.of("libpq.so.5"));
    assertThat(folder.resolve("lib/up.so")).hasContent("bin/postgres");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside", "bin/../../outside", "../programs-outside"})
  void shouldRefuseAFileOutside(String name) {
    assertThatIOException().isThrownBy(() -> unpack(file(name, 0600)));

    assertThat(around).isDirectoryNotContaining(entry -> !entry.equals(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../outside", "/etc/passwd", "..//../outside"})
  void shouldRefuseALinkThatPointsOutside(String target) {
    assertThatIOException().isThrownBy(() -> unpack(link("lib/link", target)));

    assertThat(folder.resolve("lib/link")).doesNotExist();
  }

  private void unpack(TarArchiveEntry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
      for (TarArchiveEntry entry : entries) {
        byte[] content = entry.isFile() ? entry.getName().getBytes(UTF_8) : new byte[0];
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    Archive.unpack(new ByteArrayInputStream(bytes.toByteArray()), folder);
  }

  private static TarArchiveEntry file(String name, int mode) {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setMode(mode);
    return entry;
  }

  private static TarArchiveEntry link(String name, String target) {
    TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
    entry.setLinkName(target);
    return entry;
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }
}
