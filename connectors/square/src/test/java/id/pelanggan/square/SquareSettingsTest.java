package id.pelanggan.square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.spi.setup.ConfigField;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.spi.setup.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SquareSettingsTest {
  private static final Map<String, Secret> TOKEN = Map.of("access-token", new Secret("a"));

  @Test
  void shouldAskForAnAddressAndATokenOnly() {
    assertThat(new SquareFactory().configSpec().fields())
        .filteredOn(ConfigField::required)
        .extracting(ConfigField::name)
        .containsExactly("address", "access-token");
  }

  @Test
  void shouldReadLocationsInALastingOrder() {
    SquareSettings settings =
        SquareSettings.of(settings(Map.of("locations", " L2, L1,,L2 "), TOKEN));

    assertThat(settings.locations()).containsExactly("L1", "L2");
    assertThat(settings.renewal()).isEmpty();
  }

  @Test
  void shouldNeedTheApplicationToRenew() {
    Map<String, Secret> both =
        Map.of("access-token", new Secret("a"), "refresh-token", new Secret("r"));

    assertThatThrownBy(() -> SquareSettings.of(settings(Map.of(), both)))
        .hasMessage("SETTINGS_WRONG client-id");
    assertThatThrownBy(() -> SquareSettings.of(settings(Map.of("client-id", "x"), both)))
        .hasMessage("SETTINGS_WRONG client-secret");
  }

  @Test
  void shouldRefuseAnAddressThatIsNone() {
    assertThatThrownBy(() -> SquareSettings.of(settings(Map.of("address", "square"), TOKEN)))
        .hasMessage("SETTINGS_WRONG address");
  }

  private static Settings settings(Map<String, String> values, Map<String, Secret> secrets) {
    Map<String, String> all = new java.util.HashMap<>(Map.of("address", "https://example.com"));
    all.putAll(values);
    return new Settings(all, secrets);
  }
}
