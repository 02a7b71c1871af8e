package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.RefusedRows.SealedRow;
import id.pelanggan.application.port.SavedMappings.SealedMapping;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Seals what is kept of files: where they are, how they are read, and the rows that stayed out. */
final class ImportSealing {
  private static final UUID NOBODY = new UUID(0, 0);

  private final Vault vault;

  @Inject
  ImportSealing(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  KeySlot newSlot() {
    return vault.newSlot();
  }

  byte[] seal(KeySlot slot, ChangeSetId id, ImportDetails details) {
    return vault.seal(slot, place(id), details.toBytes());
  }

  ImportDetails open(ChangeSet changeSet) {
    return ImportDetails.of(
        vault.open(changeSet.keySlot(), place(changeSet.id()), changeSet.details()));
  }

  SealedRow seal(ChangeSetId id, RefusedRow row) {
    KeySlot slot = vault.newSlot();
    TextWriter out = new TextWriter();
    out.number(row.line()).text(row.refusal().column()).number(row.cells().size());
    row.cells().forEach(out::text);
    return new SealedRow(
        row.number(),
        row.refusal().reason().name(),
        slot,
        vault.seal(slot, place(id, row.number()), out.bytes()),
        row.contacts().stream().map(this::contact).collect(Collectors.toSet()));
  }

  RefusedRow open(ChangeSetId id, SealedRow row) {
    TextReader in = new TextReader(vault.open(row.slot(), place(id, row.number()), row.sealed()));
    long line = in.number();
    Refusal refusal = new Refusal(RefusalReason.valueOf(row.reason()), in.text());
    List<String> cells = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      cells.add(in.text());
    }
    return new RefusedRow(row.number(), line, cells, refusal, List.of());
  }

  BlindIndex columns(Stream stream, List<String> columns) {
    TextWriter out = new TextWriter().text(stream.name());
    columns.forEach(out::text);
    return vault.index(BlindIndexKind.CONTENT, out.bytes());
  }

  SealedMapping seal(BlindIndex columns, Mapping mapping) {
    KeySlot slot = vault.newSlot();
    byte[] text = mapping.toText().getBytes(StandardCharsets.UTF_8);
    return new SealedMapping(slot, vault.seal(slot, place(columns), text));
  }

  Mapping open(BlindIndex columns, SealedMapping mapping) {
    byte[] text = vault.open(mapping.slot(), place(columns), mapping.sealed());
    return Mapping.parse(new String(text, StandardCharsets.UTF_8));
  }

  /** By what the person in a refused row is found when that person's data has to go. */
  private Contact contact(ContactPoint point) {
    BlindIndexKind index =
        switch (point.kind()) {
          case EMAIL -> BlindIndexKind.EMAIL;
          case PHONE -> BlindIndexKind.PHONE;
        };
    byte[] normalised = point.normalised().getBytes(StandardCharsets.UTF_8);
    return new Contact(point.kind(), vault.index(index, normalised));
  }

  private static SealPlace place(ChangeSetId id) {
    return new SealPlace("change_set", id.value(), id.value(), "details", 1);
  }

  private static SealPlace place(ChangeSetId id, long row) {
    return new SealPlace("refused_row", id.value(), new UUID(0, row), "cells", 1);
  }

  private static SealPlace place(BlindIndex columns) {
    return new SealPlace("column_mapping", NOBODY, NOBODY, columns.toString(), 1);
  }
}
