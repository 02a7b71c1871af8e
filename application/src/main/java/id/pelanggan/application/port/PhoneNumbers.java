package id.pelanggan.application.port;

import java.util.Optional;

/** Phone numbers in the form in which equal ones are equal. Safe for use by several threads. */
public interface PhoneNumbers {

  /**
   * Reads a number as people and spreadsheets write it. Accepts what is long enough to be a number
   * of its country, whether or not it was ever given to somebody. Refuses what would have to be
   * guessed: letters, two numbers in one, a number in scientific notation.
   *
   * @param written with or without country code, in any spelling; may hold anything
   * @param region two letters of ISO 3166, the country of a number without a country code
   * @return the E.164 form such as {@code +6281234567890}; empty where it is no phone number
   */
  Optional<String> normalise(String written, String region);
}
