package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.DatabaseAccess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One process and a database that it has made before. */
class EmbeddedServerTest {
  private static final Ground GROUND = Ground.prepared();

  @AfterEach
  void rest() {
    GROUND.rest();
  }

  @AfterAll
  static void leaveNothingBehind() {
    GROUND.close();
  }

  @Test
  void shouldKeepTheDataAndThePortFromOneStartToTheNext() throws Exception {
    DatabaseAccess access;
    try (EmbeddedServer first = GROUND.server()) {
      access = first.open();
      Ground.keep(access, 1);
    }
    assertThat(Postmaster.find(GROUND.data())).isEmpty();

    DatabaseAccess again = GROUND.server().open();

    assertThat(again).isEqualTo(access);
    assertThat(Ground.kept(again)).containsExactly("1");
    assertThat(GROUND.events()).isEmpty();
  }

  @Test
  void shouldOpenOnceAndCloseOnce() {
    EmbeddedServer server = GROUND.server();
    DatabaseAccess access = server.open();

    assertThat(server.open()).isSameAs(access);
    assertThat(access.host()).isEqualTo("127.0.0.1");
    assertThat(access.passwordPlace()).isEqualTo(GROUND.database().resolve("passwords").toString());
    assertThat(access.toString()).doesNotContain(access.owner().password().value());

    server.close();
    server.close();
    assertThat(Postmaster.find(GROUND.data())).isEmpty();
  }

  @Test
  void shouldOpenAgainAfterItWasClosed() throws Exception {
    EmbeddedServer server = GROUND.server();
    Ground.keep(server.open(), 2);
    server.close();

    assertThat(Ground.kept(server.open())).containsExactly("2");
  }

  /** The same home by another name has the same server. */
  @Test
  void shouldFindTheServerThroughALink() throws Exception {
    DatabaseAccess access = GROUND.server().open();
    Path link = Files.createSymbolicLink(GROUND.home().resolveSibling("link"), GROUND.home());

    assertThat(GROUND.server(link).open()).isEqualTo(access);
  }

  /** Clocks go back; what was written with a later time is not lost for that. */
  @Test
  void shouldNotMindFilesOfTheDayBefore() throws Exception {
    try (EmbeddedServer first = GROUND.server()) {
      Ground.keep(first.open(), 3);
    }
    try (Stream<Path> files = Files.walk(GROUND.data())) {
      for (Path file : files.toList()) {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        Files.setLastModifiedTime(file, FileTime.from(written.minusSeconds(86_400)));
      }
    }

    assertThat(Ground.kept(GROUND.server().open())).containsExactly("3");
  }
}
