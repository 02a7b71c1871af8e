package id.pelanggan.spi.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A customer. Texts are as the source has them; an empty text is nothing. The host tells what is a
 * phone number or an address, and keeps what is none.
 *
 * @param fullName where the source does not tell given and family name apart; may be empty
 * @param phones as written; without a country code they are of the shop's country
 * @param birthDate {@code yyyy-mm-dd}, or {@code --mm-dd} without the year; may be empty
 * @param customerSince a day, {@code yyyy-mm-dd}; may be empty
 * @param preferences what the customer likes, by topic
 * @param agreements what the source says that the customer agreed to, by topic: {@code yes}, {@code
 *     no} or the source's own word
 * @param extras what has no field here, by the source's own names; the host seals it
 */
public record CustomerRecord(
    String id,
    Optional<Instant> changedAt,
    String fullName,
    String givenName,
    String familyName,
    List<String> emails,
    List<String> phones,
    Optional<Address> address,
    String birthDate,
    String gender,
    String language,
    String customerSince,
    String note,
    Map<String, String> preferences,
    Map<String, String> agreements,
    SortedMap<String, String> extras)
    implements SourceRecord {
  public CustomerRecord {
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(fullName, "fullName is null");
    requireNonNull(givenName, "givenName is null");
    requireNonNull(familyName, "familyName is null");
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    requireNonNull(address, "address is null");
    requireNonNull(birthDate, "birthDate is null");
    requireNonNull(gender, "gender is null");
    requireNonNull(language, "language is null");
    requireNonNull(customerSince, "customerSince is null");
    requireNonNull(note, "note is null");
    preferences = Map.copyOf(preferences);
    agreements = Map.copyOf(agreements);
    extras = Extras.copy(extras);
  }

  @Override
  public StreamKind stream() {
    return StreamKind.CUSTOMERS;
  }

  @Override
  public String toString() {
    return "CustomerRecord[***]";
  }
}
