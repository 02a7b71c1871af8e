package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.domain.request.Verification;

/** How it became certain who asks. */
final class VerificationWords extends WordConverter<Verification> {
  VerificationWords() {
    super(wordsOf(Verification.class));
  }
}
