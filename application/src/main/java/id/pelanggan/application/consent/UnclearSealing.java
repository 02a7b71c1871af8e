package id.pelanggan.application.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.consent.ConsentBook.SourceWord;
import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.UnclearWords.Speaker;
import id.pelanggan.application.port.UnclearWords.Word;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.time.Instant;

/** Seals what a person has to look at: nobody knows what a source wrote there. */
public final class UnclearSealing {
  private final Vault vault;

  @Inject
  UnclearSealing(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  Word seal(Speaker speaker, SourceWord word, KeySlot slot, Instant at) {
    byte[] plain = new TextWriter().text(word.topic()).text(word.value()).bytes();
    return new Word(
        speaker,
        vault.index(BlindIndexKind.CONTENT, plain),
        slot,
        vault.seal(slot, place(speaker), plain),
        at);
  }

  /** What the source said. */
  public SourceWord open(Word word) {
    TextReader plain =
        new TextReader(vault.open(word.slot(), place(word.speaker()), word.sealed()));
    return new SourceWord(plain.text(), plain.text());
  }

  private static SealPlace place(Speaker speaker) {
    return new SealPlace(
        "consent_unclear", speaker.customer().value(), speaker.source().value(), "word", 1);
  }
}
