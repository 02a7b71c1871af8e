package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.retention.SensitiveKind;
import id.pelanggan.domain.retention.SensitivePart;
import java.util.Set;
import java.util.UUID;

/** What is taken out of everything that says it. */
sealed interface Clearing {
  /** E-mail addresses and numbers, wherever a source wrote them. */
  record ContactPoints(Set<Contact> gone) implements Clearing {
    public ContactPoints {
      gone = Set.copyOf(gone);
    }
  }

  /** What a customer likes, and how to be addressed. */
  record Preferences() implements Clearing {}

  /** Data of a kind, in one part of one record. */
  record Sensitive(UUID record, SensitivePart part, SensitiveKind kind) implements Clearing {
    public Sensitive {
      requireNonNull(record, "record is null");
      requireNonNull(part, "part is null");
      requireNonNull(kind, "kind is null");
    }
  }
}
