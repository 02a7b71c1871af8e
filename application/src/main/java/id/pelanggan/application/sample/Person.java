package id.pelanggan.application.sample;

import java.time.LocalDate;

/**
 * Somebody who does not exist.
 *
 * @param family empty for those who have one name alone
 * @param email in lower-case letters; nobody else has it
 * @param phone see {@link SamplePhones}
 */
record Person(
    String given,
    String family,
    boolean woman,
    LocalDate bornOn,
    String email,
    int phone,
    Home home) {

  String name() {
    return family.isEmpty() ? given : given + " " + family;
  }

  Person at(Home shared, int sharedPhone) {
    return new Person(given, family, woman, bornOn, email, sharedPhone, shared);
  }

  Person with(String ownEmail) {
    return new Person(given, family, woman, bornOn, ownEmail, phone, home);
  }
}
