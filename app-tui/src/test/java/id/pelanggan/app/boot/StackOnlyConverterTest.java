package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

class StackOnlyConverterTest {
  @Test
  void shouldNameExceptionsAndPlacesButNoMessage() {
    Exception failure =
        new IllegalStateException(
            "for Contoh Seorang", new NumberFormatException("For input string: \"+6200055512\""));

    String text = new StackOnlyConverter().convert(event(failure));

    assertThat(text)
        .startsWith("java.lang.IllegalStateException\n")
        .contains("caused by java.lang.NumberFormatException\n", "StackOnlyConverterTest.java:")
        .doesNotContain("Contoh", "+62");
  }

  private static LoggingEvent event(Exception failure) {
    return new LoggingEvent(
        "test", new LoggerContext().getLogger("test"), Level.ERROR, "m", failure, null);
  }
}
