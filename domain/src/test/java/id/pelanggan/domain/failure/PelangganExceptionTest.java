package id.pelanggan.domain.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.shop.ShopError;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PelangganExceptionTest {
  private static final String SECRET = "Zaenab-QX-7781";

  @Test
  void shouldSayCodeAndDetails() {
    assertThat(new PelangganException(ShopError.SHOP_NAME_INVALID, Map.of("maximum", "120")))
        .hasMessage("SHOP_NAME_INVALID {maximum=120}");
    assertThat(new PelangganException(ShopError.SHOP_NAME_INVALID)).hasMessage("SHOP_NAME_INVALID");
  }

  @Test
  void shouldKeepDetailsAsTheyWere() {
    Map<String, String> details = new HashMap<>(Map.of("path", "/srv/shop"));
    PelangganException failure = new PelangganException(ShopError.SHOP_NAME_INVALID, details);
    details.put("path", "elsewhere");

    assertThat(failure.details()).isEqualTo(Map.of("path", "/srv/shop"));
    assertThatThrownBy(() -> failure.details().put("path", "elsewhere"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void shouldKeepStackOfOriginButNotItsMessage() {
    IllegalStateException origin = new IllegalStateException("stored: " + SECRET);
    PelangganException failure =
        new PelangganException(ShopError.SHOP_NAME_INVALID).withTraceOf(origin);

    assertThat(text(origin)).contains(SECRET);
    assertThat(text(failure)).doesNotContain(SECRET);
    assertThat(failure.getStackTrace()).isEqualTo(origin.getStackTrace());
    assertThat(failure).hasNoCause();
  }

  private static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
