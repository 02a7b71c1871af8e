package id.pelanggan.app.screen.privacy.requests;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.screen.privacy.register.CustomerWay;
import id.pelanggan.app.screen.privacy.register.PrivacyCommands;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done with requests. */
public final class RequestActions {
  private final Desk desk;
  private final CustomerWay way;
  private final Runnable counted;
  private final RequestForms forms;
  private final RequestAnswers answers;

  /**
   * @param counted how many are open may have changed
   */
  public RequestActions(Desk desk, RequestSource source, CustomerWay way, Runnable counted) {
    this.desk = requireNonNull(desk, "desk is null");
    this.way = requireNonNull(way, "way is null");
    this.counted = requireNonNull(counted, "counted is null");
    this.forms = new RequestForms(desk, source);
    this.answers = new RequestAnswers(desk, source);
  }

  List<Binding> bindings(Optional<RequestRow> chosen, Runnable refresh) {
    Runnable changed =
        () -> {
          refresh.run();
          counted.run();
        };
    List<Binding> bindings = new ArrayList<>();
    chosen
        .filter(RequestRow::isOpen)
        .map(RequestRow::request)
        .ifPresent(request -> addOpen(bindings, request, changed));
    bindings.add(Binding.of(PrivacyCommands.REQUEST, () -> forms.open(Optional.empty(), changed)));
    chosen
        .flatMap(row -> row.request().customer())
        .ifPresent(customer ->
            bindings.add(Binding.of(PrivacyCommands.CUSTOMER, () -> way.customer(customer))));
    return bindings;
  }

  private void addOpen(List<Binding> bindings, PrivacyRequest request, Runnable changed) {
    bindings.add(
        request.verified().isEmpty() || request.customer().isEmpty()
            ? Binding.of(PrivacyCommands.VERIFY, () -> forms.verify(request, changed))
            : Binding.refused(PrivacyCommands.VERIFY, desk.say("privacy.verify.done")));
    boolean verified = request.state() != RequestState.RECEIVED && request.customer().isPresent();
    if (request.kind() == RequestKind.ACCESS || request.kind() == RequestKind.PORTABILITY) {
      bindings.add(
          whenVerified(PrivacyCommands.EXPORT, verified, () -> forms.export(request, changed)));
    }
    bindings.add(
        whenVerified(PrivacyCommands.ANSWER, verified, () -> answers.ask(request, changed)));
    bindings.add(
        request.regime().extended().isPresent() && request.extension().isEmpty()
            ? Binding.of(PrivacyCommands.EXTEND, () -> forms.extend(request, changed))
            : Binding.refused(PrivacyCommands.EXTEND, desk.say("privacy.extend.not")));
    bindings.add(Binding.of(PrivacyCommands.REFUSE, () -> forms.refuse(request, changed)));
  }

  private Binding whenVerified(Command command, boolean verified, Runnable action) {
    return verified
        ? Binding.of(command, action)
        : Binding.refused(command, desk.say("privacy.verify.first"));
  }
}
