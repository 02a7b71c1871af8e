package id.pelanggan.application.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.purpose.KnownController;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.incident.Incident;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.purpose.Controller;
import jakarta.inject.Inject;
import java.util.Map;

/** Writes what those affected by an incident are told; UU PDP 27/2022 art. 46(2). */
public final class WriteIncidentNotice {
  private final Gate gate;
  private final Transactions transactions;
  private final IncidentBook book;
  private final KnownController controller;
  private final Letters letters;

  @Inject
  public WriteIncidentNotice(
      Gate gate,
      Transactions transactions,
      IncidentBook book,
      KnownController controller,
      Letters letters) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
    this.controller = requireNonNull(controller, "controller is null");
    this.letters = requireNonNull(letters, "letters is null");
  }

  /**
   * @param language two lower-case letters
   * @throws id.pelanggan.domain.failure.PelangganException {@link
   *     id.pelanggan.domain.incident.IncidentError#INCIDENT_UNKNOWN}
   */
  public String write(CallContext context, IncidentId id, String language) {
    gate.require(context, Permission.HANDLE_INCIDENTS);
    Incident incident = transactions.inTransaction(() -> book.find(id));
    Controller shop = controller.find();
    String contact =
        shop.officer().map(officer -> String.join(", ", officer.parts())).orElseGet(shop::contact);
    return letters.text(
        Letters.LetterKind.INCIDENT_NOTICE,
        language,
        Map.of(
            "shop", shop.legalName(),
            "incident", incident.words().happened(),
            "advice", incident.words().advice(),
            "contact", contact));
  }
}
