package id.pelanggan.app.screen.more;

/** The pages, in the order of the menu. */
public enum PageName {
  SETTINGS,
  KEYS,
  HEALTH,
  ACTIVITY,
  RETENTION,
  DEMO,
  ABOUT;

  String title() {
    return "more.page." + name();
  }

  String purpose() {
    return "more.purpose." + name();
  }

  String topic() {
    return "more." + name();
  }
}
