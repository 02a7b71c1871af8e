package id.pelanggan.adapters.postgres.consent;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.pelanggan.application.port.Consents.Held;
import id.pelanggan.domain.consent.ConsentEventId;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentState;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code consent_state}. */
public record StateRow(
    UUID customerId,
    String purpose,
    String channel,
    UUID contactId,
    String standing,
    Instant since,
    @Nullable Instant endsAt,
    @Nullable Instant ownActAt,
    @Nullable Instant refusedAt,
    String method,
    UUID decidedBy,
    boolean byGuardian,
    String grounds) {

  static StateRow of(Held held) {
    ConsentState state = held.state();
    return new StateRow(
        held.customer().value(),
        held.key().topic().purpose().value(),
        held.key().topic().channel().name(),
        KeyColumns.contact(held.key()),
        state.standing().name(),
        state.since(),
        state.endsAt().orElse(null),
        state.ownActAt().orElse(null),
        state.refusedAt().orElse(null),
        state.method().name(),
        state.decidedBy().value(),
        state.byGuardian(),
        state.grounds().stream().map(UUID::toString).sorted().collect(joining(" ")));
  }

  Held toHeld() {
    return new Held(
        new CustomerId(customerId),
        KeyColumns.key(purpose, channel, contactId),
        new ConsentState(
            Standing.valueOf(standing),
            since,
            Optional.ofNullable(endsAt),
            Optional.ofNullable(ownActAt),
            Optional.ofNullable(refusedAt),
            ConsentMethod.valueOf(method),
            new ConsentEventId(decidedBy),
            byGuardian,
            grounds(grounds)));
  }

  private static Set<UUID> grounds(String text) {
    return text.isEmpty()
        ? Set.of()
        : Arrays.stream(text.split(" ", -1)).map(UUID::fromString).collect(toSet());
  }
}
