package id.pelanggan.adapters.postgres.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The parts of the seeded values that nothing else can contain, and the one search for them. */
record Secrets(List<String> parts) {

  Secrets(String... parts) {
    this(List.of(parts));
  }

  void assertIn(String text) {
    assertThat(found(text)).as("values found in: %s", text).isNotEmpty();
  }

  void assertNotIn(String text) {
    assertThat(found(text)).as("values found in: %s", text).isEmpty();
  }

  private List<String> found(String text) {
    return parts.stream().filter(text::contains).toList();
  }
}
