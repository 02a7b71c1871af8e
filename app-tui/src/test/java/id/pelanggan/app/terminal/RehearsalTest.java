package id.pelanggan.app.terminal;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RehearsalTest {
  @Test
  @Timeout(20)
  void shouldNeedNoTerminalAndComeToAnEnd() {
    assertThatCode(Rehearsal::run).doesNotThrowAnyException();
  }
}
