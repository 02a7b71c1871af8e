package id.pelanggan.adapters.postgres.migration;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.MigrationScripts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationScriptsTest {
  private final List<String> names = List.copyOf(MigrationScripts.read().keySet());

  @Test
  void shouldBeNamedByNumberAndWhatTheyDo() {
    assertThat(names).isNotEmpty().allMatch(name -> name.matches("V\\d{3}__[a-z0-9_]+\\.sql"));
  }

  @Test
  void shouldBeNumberedWithoutGaps() {
    List<String> numbers = names.stream().map(name -> name.substring(1, 4)).toList();

    assertThat(numbers)
        .isEqualTo(IntStream.rangeClosed(1, names.size()).mapToObj("%03d"::formatted).toList());
  }

  @Test
  void shouldEndWithTheNewestThatTheProductKnows() {
    assertThat(names.getLast()).startsWith("V" + Migrations.NEWEST + "__");
  }
}
