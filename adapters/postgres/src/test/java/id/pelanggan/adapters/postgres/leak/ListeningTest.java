package id.pelanggan.adapters.postgres.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A search finds nothing where nobody listens. */
class ListeningTest {
  @Test
  void shouldHearEverythingThatIsWritten() {
    try (Listening listening = new Listening()) {
      LoggerFactory.getLogger("id.pelanggan.something").info("product {}", "said-1");
      LoggerFactory.getLogger("com.zaxxer.hikari").warn("library", new Exception("thrown-2"));
      java.util.logging.Logger jul = java.util.logging.Logger.getLogger("org.postgresql");
      jul.log(Level.WARNING, "driver {0}", "said-3");
      jul.log(Level.INFO, "driver", new Exception("thrown-4"));
      System.out.println("printed-5");
      System.err.println("printed-6");

      assertThat(listening.text())
          .contains("said-1", "thrown-2", "said-3", "thrown-4", "printed-5", "printed-6");
    }
  }

  @Test
  void shouldTellWhatIsBehindAnException() {
    Exception failure = new Exception("message-1", new Exception("cause-2"));
    failure.addSuppressed(new Exception("suppressed-3"));
    SQLException batch = new SQLException("batch-4");
    batch.setNextException(new SQLException("next-5"));
    failure.addSuppressed(batch);

    assertThat(Told.by(failure))
        .contains("message-1", "cause-2", "suppressed-3", "batch-4", "next-5");
  }
}
