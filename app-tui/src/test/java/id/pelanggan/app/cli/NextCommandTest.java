package id.pelanggan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextCommandTest {
  @Test
  void shouldWriteACommandThatAShellTakesAsItIsMeant() {
    NextCommand next = new NextCommand(List.of("--home", "/data/toko kita"));

    assertThat(next.of("orders", "show", "A-1"))
        .isEqualTo("./pelanggan orders show A-1 --home '/data/toko kita'");
    assertThat(next.of("orders", "show", "$(reboot)'; rm"))
        .isEqualTo("./pelanggan orders show '$(reboot)'\\''; rm' --home '/data/toko kita'");
    assertThat(new NextCommand(List.of()).of("import", "")).isEqualTo("./pelanggan import ''");
  }
}
