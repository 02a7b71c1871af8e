package id.pelanggan.app.screen.more;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTimesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T03:42:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T03:42:00Z, 10.42, 10.42, baru saja",
    "2026-11-23T03:41:40Z, 10.41, 10.41, 20 dtk lalu",
    "2026-11-23T03:37:00Z, 10.37, 10.37, 5 mnt lalu",
    "2026-11-22T18:00:00Z, 01.00, 01.00, 9 jam lalu",
    "2026-11-22T16:00:00Z, kemarin, kemarin 23.00, 11 jam lalu",
    "2026-11-02T16:00:00Z, 2 Nov, 2 Nov 23.00, 2 Nov",
    "2025-11-02T16:00:00Z, 2 Nov 2025, 2 Nov 2025 23.00, 2 Nov 2025",
    "2026-11-23T03:50:00Z, 10.50, 10.50, baru saja"
  })
  void shouldBeAsShortAsTheyCanBe(Instant at, String near, String exact, String ago) {
    ShortTimes times =
        new ShortTimes(new Phrases(new Messages(Language.ID), ZoneId.of("Asia/Jakarta")), NOW);

    assertThat(times.near(at)).isEqualTo(near);
    assertThat(times.exact(at)).isEqualTo(exact);
    assertThat(times.ago(at)).isEqualTo(ago);
  }
}
