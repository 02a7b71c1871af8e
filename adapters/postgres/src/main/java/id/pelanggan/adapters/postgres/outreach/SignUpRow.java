package id.pelanggan.adapters.postgres.outreach;

import id.pelanggan.application.port.SignUpBook.SealedSignUp;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code sign_up}. */
public record SignUpRow(
    UUID id,
    String form,
    long keySlot,
    byte[] sealed,
    Instant createdAt,
    Instant endsAt,
    int attempts) {
  static SignUpRow of(SealedSignUp signUp) {
    return new SignUpRow(
        signUp.id(),
        signUp.form().value(),
        signUp.slot().number(),
        signUp.sealed(),
        signUp.createdAt(),
        signUp.endsAt(),
        signUp.attempts());
  }

  SealedSignUp toSignUp() {
    return new SealedSignUp(
        id, new FormCode(form), new KeySlot(keySlot), sealed, createdAt, endsAt, attempts);
  }
}
