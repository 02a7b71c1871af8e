package id.pelanggan.domain.purpose;

import id.pelanggan.domain.plugin.LocalText;

/** Places in a notice that are filled when a version is made. */
public enum NoticePlace {
  /** What the business is called in law. */
  SHOP("{shop}"),
  ADDRESS("{address}"),
  /** How to reach the business. */
  CONTACT("{contact}"),
  /** How to reach whoever looks after the protection of data; UU PDP 27/2022 art. 53. */
  OFFICER("{officer}");

  private final String mark;

  NoticePlace(String mark) {
    this.mark = mark;
  }

  /** How it is written in a text. */
  public String mark() {
    return mark;
  }

  /** Fills every place of a template. */
  public static String fill(String template, String language, Controller controller) {
    String filled = template;
    for (NoticePlace place : values()) {
      filled = filled.replace(place.mark, place.value(language, controller));
    }
    return filled;
  }

  private String value(String language, Controller controller) {
    return switch (this) {
      case SHOP -> controller.legalName();
      case ADDRESS -> controller.address();
      case CONTACT -> contact(language, controller);
      case OFFICER ->
          controller
              .officer()
              .map(officer -> String.join(", ", officer.parts()))
              .orElseGet(() -> contact(language, controller));
    };
  }

  private static String contact(String language, Controller controller) {
    return controller.contact().isBlank() ? AT_THE_SHOP.in(language) : controller.contact();
  }

  private static final LocalText AT_THE_SHOP = new LocalText("kasir toko kami", "our counter");
}
