package id.pelanggan.adapters.postgresserver.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file's lines stand as PostgreSQL 18 writes them. */
class PostmasterTest {
  @TempDir private Path data;
  private OtherProgram server;

  @BeforeEach
  void start() throws IOException {
    server = OtherProgram.start(List.of(), "-D", data.toString());
  }

  @AfterEach
  void end() throws InterruptedException {
    server.close();
  }

  @Test
  void shouldKnowAServerThatAnswers() throws IOException {
    Postmaster postmaster = find(server.pid(), "20123", "ready   ");

    assertThat(postmaster)
        .isEqualTo(new Postmaster(server.pid(), 20123, "ready", RunningProcess.OURS));
    assertThat(postmaster.isReady()).isTrue();
    assertThat(postmaster.isRunning()).isTrue();
    assertThat(postmaster.isEnding()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"starting", "standby ", ""})
  void shouldKnowAServerThatDoesNotAnswerYet(String state) throws IOException {
    Postmaster postmaster = find(server.pid(), "20123", state);

    assertThat(postmaster.isReady()).isFalse();
    assertThat(postmaster.isRunning()).isTrue();
    assertThat(postmaster.isEnding()).isFalse();
  }

  @Test
  void shouldKnowAServerThatIsEnding() throws IOException {
    Postmaster postmaster = find(server.pid(), "20123", "stopping");

    assertThat(postmaster.isReady()).isFalse();
    assertThat(postmaster.isEnding()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready   ", "stopping"})
  void shouldNotBelieveTheFileOfADeadServer(String state) throws Exception {
    server.close();

    Postmaster postmaster = find(server.pid(), "20123", state);

    assertThat(postmaster.process()).isEqualTo(RunningProcess.GONE);
    assertThat(postmaster.isReady()).isFalse();
    assertThat(postmaster.isRunning()).isFalse();
    assertThat(postmaster.isEnding()).isFalse();
  }

  @Test
  void shouldReadAFileThatIsNotCompleteYet() throws IOException {
    assertThat(find(server.pid() + "\n"))
        .isEqualTo(new Postmaster(server.pid(), 0, "", RunningProcess.OURS));
    assertThat(find(server.pid() + "\n" + data + "\n1795330758\n20123\n\n"))
        .isEqualTo(new Postmaster(server.pid(), 20123, "", RunningProcess.OURS));
  }

  @Test
  void shouldReadTheNegativeNumberOfASingleUserServer() throws IOException {
    assertThat(find("-" + server.pid() + "\n" + data + "\n1795330758\n0\n\n\n"))
        .isEqualTo(new Postmaster(server.pid(), 0, "", RunningProcess.OURS));
  }

  @Test
  void shouldReadAFolderNameOfAnotherEncoding() throws IOException {
    assertThat(find(server.pid() + "\n/home/caf\u00e9/data\n1795330758\n20123\n").port())
        .isEqualTo(20123);
  }

  /** Nobody's file: a kill or a power cut came before anything was written into it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\0\0\0\0\0\0", "nonsense\n", "99999999999\n", "\u00ff\u00fe"})
  void shouldTakeGarbageForAServerThatIsGone(String text) throws IOException {
    assertThat(find(text)).isEqualTo(new Postmaster(0, 0, "", RunningProcess.GONE));
  }

  @Test
  void shouldFindNothingWhereThereIsNoFile() {
    assertThat(Postmaster.find(data)).isEmpty();
  }

  private Postmaster find(long pid, String port, String state) throws IOException {
    List<String> lines =
        List.of(
            String.valueOf(pid),
            data.toString(),
            "1795330758",
            port,
            "",
            "127.0.0.1",
            "  2163840        24",
            state);
    return find(String.join("\n", lines) + "\n");
  }

  private Postmaster find(String text) throws IOException {
    Files.writeString(data.resolve("postmaster.pid"), text, ISO_8859_1);
    return Postmaster.find(data).orElseThrow();
  }
}
