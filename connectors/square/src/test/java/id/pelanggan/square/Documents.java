package id.pelanggan.square;

import id.pelanggan.toolkit.json.JsonObject;
import id.pelanggan.toolkit.json.JsonText;
import java.nio.charset.StandardCharsets;

/** What Square says, in tests. */
final class Documents {
  private Documents() {}

  static JsonObject read(String text) {
    return JsonText.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** An amount of rupiah, without the braces of its field. */
  static String money(String field, long sen) {
    return "'" + field + "':{'amount':" + sen + ",'currency':'IDR'}";
  }
}
