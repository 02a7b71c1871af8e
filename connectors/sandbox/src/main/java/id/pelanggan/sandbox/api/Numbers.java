package id.pelanggan.sandbox.api;

/** Whole numbers that callers send. */
final class Numbers {
  private Numbers() {}

  /** A parameter of a path. */
  static int parse(String text, int most, String field) {
    try {
      return within(Integer.parseInt(text), most, field);
    } catch (NumberFormatException e) {
      throw ApiFailure.badRequest("EXPECTED_INTEGER", "Not a whole number.", field);
    }
  }

  static int within(int number, int most, String field) {
    if (number < 1) {
      throw ApiFailure.badRequest("VALUE_TOO_LOW", "Less than 1.", field);
    }
    if (number > most) {
      throw ApiFailure.badRequest("VALUE_TOO_HIGH", "More than " + most + ".", field);
    }
    return number;
  }
}
