package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcessesTest {
  private final TestHome home = new TestHome();
  private final String path = home.path().toString();

  @AfterEach
  void deleteHome() {
    home.close();
  }

  @Test
  void shouldMakeOneShopWhenTwoProcessesStartOnAnEmptyHome() throws Exception {
    String[] command = {"init", "--shop", "Toko Contoh", "--owner", "Sari", "--home", path};
    ProgramProcess one = ProgramProcess.start(command);
    ProgramProcess two = ProgramProcess.start(command);
    List<TestRun> runs = List.of(one.end(), two.end());

    assertThat(runs).extracting(TestRun::exitCode).containsExactlyInAnyOrder(0, 1);
    assertThat(runs.stream().flatMap(run -> run.err().lines()))
        .filteredOn(line -> line.startsWith("Making a new database"))
        .hasSize(1);
    assertThat(runs.stream().map(TestRun::err)).anyMatch(err -> err.contains("already belongs"));
    assertThat(TestRun.of("stop", "--home", path).out()).contains("was not running");
  }

  @Test
  void shouldLeaveInOrderWhenItIsToldToEndAtAnyMoment() throws Exception {
    assertThat(TestRun.of("status", "--home", path).exitCode()).isZero();

    for (int millis : List.of(150, 300, 450, 600, 750)) {
      ProgramProcess program = ProgramProcess.start("status", "--home", path);
      Thread.sleep(millis);
      program.process().toHandle().destroy();
      TestRun run = program.end();

      assertThat(Stream.of(0, 1, 143)).contains(run.exitCode());
      assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    assertThat(TestRun.of("status", "--home", path, "--json").out()).contains("\"users\" : [ ]");
    assertThat(TestRun.of("stop", "--home", path).out()).contains("was not running");
  }
}
