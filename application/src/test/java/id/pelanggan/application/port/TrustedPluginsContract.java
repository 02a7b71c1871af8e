package id.pelanggan.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.plugin.PluginHash;
import org.junit.jupiter.api.Test;

/** What everything that stores which plugins are trusted has to do. */
public interface TrustedPluginsContract {
  PluginHash ONE = new PluginHash("0a".repeat(32));
  PluginHash OTHER = new PluginHash("1b".repeat(32));

  /** Without a hash when a test begins. */
  TrustedPlugins trusted();

  /** Of an operator who is stored. */
  CallContext context();

  @Test
  default void shouldListWhatIsTrusted() {
    assertThat(trusted().list()).isEmpty();

    trusted().add(ONE, "kasir", context());
    trusted().add(OTHER, "kasir", context());
    trusted().add(ONE, "kasir", context());

    assertThat(trusted().list()).containsExactlyInAnyOrder(ONE, OTHER);
  }

  @Test
  default void shouldTrustNoMoreWhatWasRemoved() {
    trusted().add(ONE, "kasir", context());
    trusted().add(OTHER, "kasir", context());

    trusted().remove(ONE);
    trusted().remove(ONE);

    assertThat(trusted().list()).containsExactly(OTHER);
  }
}
