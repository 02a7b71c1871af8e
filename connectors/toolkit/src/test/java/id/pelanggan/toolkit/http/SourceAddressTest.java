package id.pelanggan.toolkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.com",
        "ftp://example.com",
        "https://",
        "https://user:secret@example.com",
        "https://example.com/?a=b",
        "https://example.com/#a",
        "file:///etc/passwd",
        "https://exa mple.com"
      })
  void shouldRefuseWhatIsNoPlainAddress(String text) {
    assertThatThrownBy(() -> SourceAddress.parse(text)).hasMessage("SETTINGS_WRONG address");
  }

  @Test
  void shouldPutPathAndParametersBehindIt() {
    SourceAddress address = SourceAddress.parse(" https://example.com/shop/ ");

    assertThat(address.of(Call.get("/v1/things").with("q", "a b/ü")))
        .isEqualTo(URI.create("https://example.com/shop/v1/things?q=a+b%2F%C3%BC"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/next",
        "https://example.com:8443/next",
        "https://example.com.evil.id/next",
        "https://example.com@contoh.id/next",
        "//contoh.id/next",
        "https://me@example.com/next"
      })
  void shouldRefuseLinksToOthers(String link) {
    SourceAddress address = SourceAddress.parse("https://example.com");

    assertThatThrownBy(() -> address.of(Call.get("/").at(URI.create(link))))
        .hasMessageStartingWith("ADDRESS_REFUSED");
  }

  @Test
  void shouldTakeTheUsualPortForNone() {
    SourceAddress address = SourceAddress.parse("https://example.com");

    assertThat(address.of(Call.get("/").at(URI.create("https://EXAMPLE.com:443/next"))))
        .isNotNull();
  }
}
