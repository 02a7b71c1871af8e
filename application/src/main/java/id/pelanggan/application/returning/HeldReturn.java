package id.pelanggan.application.returning;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who shares a phone number with a person who was erased.
 *
 * @param source which brings it
 * @param name empty where the source says none
 * @param contacts masked
 */
public record HeldReturn(
    UUID id, String source, Instant at, Optional<String> name, List<String> contacts) {
  public HeldReturn {
    requireNonNull(id, "id is null");
    requireNonNull(source, "source is null");
    requireNonNull(at, "at is null");
    requireNonNull(name, "name is null");
    contacts = List.copyOf(contacts);
  }

  @Override
  public String toString() {
    return "HeldReturn[" + id + "]";
  }
}
