package id.pelanggan.adapters.telephone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import id.pelanggan.application.port.PhoneNumbers;
import java.util.Optional;

/** Asks libphonenumber, which knows the numbering plan of every country. */
final class NumberingPlans implements PhoneNumbers {
  /** Of E.164, with the plus. */
  private static final int LONGEST = 16;

  /** With the plus; the library takes a few countries' short numbers for whole ones. */
  private static final int SHORTEST = 8;

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

  @Override
  public Optional<String> normalise(String written, String region) {
    return Spelling.plain(written)
        .map(plain -> called(plain, region))
        .flatMap(plain -> read(plain, region));
  }

  /** Indonesians write 00 for the plus, which is not how one dials there. */
  private static String called(String plain, String region) {
    return region.equals("ID") && plain.startsWith("00") ? "+" + plain.substring(2) : plain;
  }

  private Optional<String> read(String plain, String region) {
    if (IndonesianNumbers.isOne(plain, region)) {
      return IndonesianNumbers.read(plain);
    }
    return ask(plain, region).filter(form -> ask(form, region).equals(Optional.of(form)));
  }

  private Optional<String> ask(String plain, String region) {
    try {
      PhoneNumber number = plans.parse(plain, region);
      String form = plans.format(number, PhoneNumberFormat.E164);
      return plans.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
              && form.length() >= SHORTEST
              && form.length() <= LONGEST
          ? Optional.of(form)
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
