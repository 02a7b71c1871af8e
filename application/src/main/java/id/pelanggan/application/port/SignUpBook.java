package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People who signed up and did not confirm it yet. */
public interface SignUpBook {

  /** Adds one whose letter is due at once. */
  void insert(SealedSignUp signUp, Set<Contact> contacts);

  /** One that waits to be confirmed; empty where there is none, or where it was confirmed. */
  Optional<SealedSignUp> find(UUID id);

  /** How many were made since a time with this contact, confirmed or not. */
  int count(Contact contact, Instant since);

  /**
   * Takes those whose letter is due for the caller alone, by putting off the next attempt.
   *
   * @param next when somebody may try again
   */
  List<SealedSignUp> takeDue(Instant at, Instant next, int limit);

  /** No letter is due any more. */
  void noteLetter(UUID id);

  /**
   * Notes that it was confirmed.
   *
   * @return false where somebody did before
   */
  boolean finish(UUID id, Instant at);

  /** Those that were confirmed, or whose time is over. */
  List<SealedSignUp> listOver(Instant at, int limit);

  void delete(Collection<UUID> ids);

  /**
   * @param attempts how often somebody tried to send the letter
   */
  record SealedSignUp(
      UUID id,
      FormCode form,
      KeySlot slot,
      byte[] sealed,
      Instant createdAt,
      Instant endsAt,
      int attempts) {
    public SealedSignUp {
      requireNonNull(id, "id is null");
      requireNonNull(form, "form is null");
      requireNonNull(slot, "slot is null");
      requireNonNull(sealed, "sealed is null");
      requireNonNull(createdAt, "createdAt is null");
      requireNonNull(endsAt, "endsAt is null");
    }

    @Override
    public String toString() {
      return "SealedSignUp[" + id + "]";
    }
  }
}
