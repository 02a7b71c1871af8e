package id.pelanggan.app.screen.privacy;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.controller.Situation;
import java.util.List;
import java.util.function.Consumer;

/** States of the screen of privacy that can be drawn without a database. */
public final class PrivacyExamples {
  private PrivacyExamples() {}

  public static List<Example> all() {
    return List.of(
        example("privacy-requests"),
        example("privacy-request", "Enter"),
        example("privacy-request-new", "n"),
        example("privacy-request-answer", "a"),
        example("privacy-request-refuse", "Down", "Down", "t"),
        example("privacy-consents", "]"),
        example("privacy-consent", "]", "Enter"),
        example("privacy-incidents", "]", "]"),
        example("privacy-incident", "]", "]", "Enter"),
        example("privacy-record", "]", "]", "]"),
        example("privacy-purpose", "]", "]", "]", "Enter"),
        example("privacy-notice", "]", "]", "]", "Down", "Enter"),
        example("privacy-sign", "]", "]", "]", "Down", "Down", "a"),
        example("privacy-systems", "[", "["),
        example("privacy-system", "[", "[", "Enter"),
        example("privacy-erasures", "["),
        example("privacy-receipt", "[", "Down", "Enter"),
        example("privacy-calloff", "[", "c"),
        new Example("privacy-empty", furnish(new ExamplePrivacy(true)), List.of()),
        new Example("privacy-no-incident", furnish(new ExamplePrivacy(true)), List.of("]", "]")));
  }

  private static Example example(String name, String... keys) {
    return new Example(name, furnish(new ExamplePrivacy(false)), List.of(keys));
  }

  static Consumer<Desk> furnish(ExamplePrivacy privacy) {
    return desk -> {
      desk.show(new Situation("Toko Rempah Bu Sari", "Sari", false, false));
      desk.furnish(List.of(new PrivacyScreen(desk, privacy.sources(), customer -> {})));
    };
  }
}
