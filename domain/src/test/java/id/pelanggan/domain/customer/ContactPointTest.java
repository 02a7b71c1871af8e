package id.pelanggan.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPointTest {
  @ParameterizedTest
  @CsvSource({
    "+6280000004417, +62 800 •••• 4417",
    "+628000000441, +62 800 •••• 441",
    "+62800000044, +62 800 •••• 44",
    "+6280000004, •••004",
    "+62800000004417, +62 800 •••• 4417",
    "+15550100, •••100",
    "+155501001234, +155 •••• 1234",
  })
  void shouldHideFourDigitsOfAPhoneNumberOrMore(String number, String shown) {
    assertThat(phone(number, number, ContactStatus.UNCONFIRMED).concealed()).isEqualTo(shown);
  }

  @Test
  void shouldShowNoMoreOfWhatIsNoNumberThanAnyList() {
    ContactPoint point = phone("tanya Bu Sari", "", ContactStatus.INVALID);

    assertThat(point.concealed()).isEqualTo(point.masked()).isEqualTo("•••ari");
  }

  @Test
  void shouldShowTheFirstLetterAndTheDomainOfAnAddress() {
    ContactPoint point =
        new ContactPoint(
            ContactKind.EMAIL, "Siti@Contoh.id", "siti@contoh.id", ContactStatus.VERIFIED);

    assertThat(point.concealed()).isEqualTo("s•••@contoh.id");
  }

  @Test
  void shouldTakeAwayWhatCannotBeANumber() {
    ContactPoint wrong = phone("12", "", ContactStatus.INVALID);

    ContactPoint removed = wrong.with(ContactStatus.REMOVED);

    assertThat(removed.sameness()).isEqualTo(wrong.sameness()).isEqualTo("12");
    assertThatThrownBy(() -> wrong.with(ContactStatus.VERIFIED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> phone("+6280000000", "+6280000000", ContactStatus.INVALID))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ContactPoint phone(String written, String normalised, ContactStatus status) {
    return new ContactPoint(ContactKind.PHONE, written, normalised, status);
  }
}
